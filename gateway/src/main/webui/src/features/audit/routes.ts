import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const auditRoutes: RouteObject[] = [
  { path: paths.audit, lazy: async () => ({ Component: (await import("./AuditPage")).AuditPage }) },
];
