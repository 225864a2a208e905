import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const communicatorRoutes: RouteObject[] = [
  {
    path: paths.communicators,
    lazy: async () => ({ Component: (await import("./CommunicatorsPage")).CommunicatorsPage }),
  },
];
