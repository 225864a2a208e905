import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const taskRoutes: RouteObject[] = [
  { path: paths.tasks, lazy: async () => ({ Component: (await import("./TasksPage")).TasksPage }) },
  { path: paths.newAlert, lazy: async () => ({ Component: (await import("./NewAlertPage")).NewAlertPage }) },
  { path: paths.task(":id"), lazy: async () => ({ Component: (await import("./TaskPage")).TaskPage }) },
];
