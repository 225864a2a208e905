import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const conferenceRoutes: RouteObject[] = [
  {
    path: paths.conferences,
    lazy: async () => ({ Component: (await import("./ConferencesPage")).ConferencesPage }),
  },
  {
    path: paths.conference(":id"),
    lazy: async () => ({ Component: (await import("./ConferencePage")).ConferencePage }),
  },
  {
    path: paths.conferenceDuties,
    lazy: async () => ({ Component: (await import("./DutiesPage")).DutiesPage }),
  },
];
