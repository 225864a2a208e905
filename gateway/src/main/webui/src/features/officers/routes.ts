import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const officerRoutes: RouteObject[] = [
  { path: paths.officers, lazy: async () => ({ Component: (await import("./OfficersPage")).OfficersPage }) },
];
