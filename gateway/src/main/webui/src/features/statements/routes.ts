import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const statementRoutes: RouteObject[] = [
  {
    path: paths.statement(":id"),
    lazy: async () => ({ Component: (await import("./StatementPage")).StatementPage }),
  },
];
