import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const agencyRoutes: RouteObject[] = [
  {
    path: paths.agencies,
    lazy: async () => ({ Component: (await import("./DirectoryPage")).DirectoryPage }),
  },
  { path: paths.agency(":id"), lazy: async () => ({ Component: (await import("./AgencyPage")).AgencyPage }) },
];
