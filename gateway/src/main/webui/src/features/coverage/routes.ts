import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const coverageRoutes: RouteObject[] = [
  {
    path: paths.coverage,
    lazy: async () => ({ Component: (await import("./CoveragePage")).CoveragePage }),
  },
];
