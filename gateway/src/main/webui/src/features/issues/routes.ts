import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const issueRoutes: RouteObject[] = [
  { path: paths.issues, lazy: async () => ({ Component: (await import("./IssuesPage")).IssuesPage }) },
  { path: paths.issue(":id"), lazy: async () => ({ Component: (await import("./IssuePage")).IssuePage }) },
];
