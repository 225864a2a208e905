import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const calendarRoutes: RouteObject[] = [
  { path: paths.calendar, lazy: async () => ({ Component: (await import("./CalendarPage")).CalendarPage }) },
];
