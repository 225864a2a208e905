import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const trainingRoutes: RouteObject[] = [
  { path: paths.courses, lazy: async () => ({ Component: (await import("./CoursesPage")).CoursesPage }) },
  { path: paths.course(":id"), lazy: async () => ({ Component: (await import("./CoursePage")).CoursePage }) },
  { path: paths.trainingGaps, lazy: async () => ({ Component: (await import("./GapsPage")).GapsPage }) },
  {
    path: paths.trainingRecord(":id"),
    lazy: async () => ({ Component: (await import("./TrainingRecordPage")).TrainingRecordPage }),
  },
];
