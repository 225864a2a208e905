import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const spokespersonRoutes: RouteObject[] = [
  {
    path: paths.spokespersons,
    lazy: async () => ({ Component: (await import("./SpokespersonsPage")).SpokespersonsPage }),
  },
];
