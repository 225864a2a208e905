import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const importRoutes: RouteObject[] = [
  { path: paths.imports, lazy: async () => ({ Component: (await import("./ImportsPage")).ImportsPage }) },
  { path: paths.import(":id"), lazy: async () => ({ Component: (await import("./ImportPage")).ImportPage }) },
];
