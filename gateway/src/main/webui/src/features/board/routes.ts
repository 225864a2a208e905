import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const boardRoutes: RouteObject[] = [
  {
    path: paths.overdueBoard,
    lazy: async () => ({ Component: (await import("./BoardPage")).BoardPage }),
  },
];
