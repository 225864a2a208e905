import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const dutyRoutes: RouteObject[] = [
  {
    path: paths.duties,
    lazy: async () => ({ Component: (await import("./OpenDutiesPage")).OpenDutiesPage }),
  },
  {
    path: paths.agencyDuties(":id"),
    lazy: async () => ({ Component: (await import("./AgencyDutiesPage")).AgencyDutiesPage }),
  },
];
