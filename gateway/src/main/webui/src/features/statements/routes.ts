import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

/** For everybody. */
export const statementRoutes: RouteObject[] = [
  {
    path: paths.statements,
    lazy: async () => ({ Component: (await import("./StatementsPage")).StatementsPage }),
  },
  {
    path: paths.statement(":id"),
    lazy: async () => ({ Component: (await import("./StatementPage")).StatementPage }),
  },
];

/** For those who speak, check and follow. */
export const statementDeskRoutes: RouteObject[] = [
  {
    path: paths.consoleStatements,
    lazy: async () => ({ Component: (await import("./OwnStatementsPage")).OwnStatementsPage }),
  },
  {
    path: paths.consoleStatement(":id"),
    lazy: async () => ({ Component: (await import("./StatementWorkPage")).StatementWorkPage }),
  },
];

/** For those who write. */
export const statementWriteRoutes: RouteObject[] = [
  {
    path: paths.newStatement,
    lazy: async () => ({ Component: (await import("./NewStatementPage")).NewStatementPage }),
  },
];
