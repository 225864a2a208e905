import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const manageRoutes: RouteObject[] = [
  {
    path: paths.consoleAgencies,
    lazy: async () => ({ Component: (await import("./ManagedAgenciesPage")).ManagedAgenciesPage }),
  },
  {
    path: paths.proposals,
    lazy: async () => ({ Component: (await import("./ProposalsPage")).ProposalsPage }),
  },
  {
    path: paths.consoleAgency(":id"),
    lazy: async () => ({ Component: (await import("./ManagedAgencyPage")).ManagedAgencyPage }),
  },
];
