import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const reorganisationRoutes: RouteObject[] = [
  {
    path: paths.reorganisations,
    lazy: async () => ({ Component: (await import("./ReorganisationsPage")).ReorganisationsPage }),
  },
  {
    path: paths.newReorganisation,
    lazy: async () => ({ Component: (await import("./ReorganisationWizard")).ReorganisationWizard }),
  },
  {
    path: paths.editReorganisation(":id"),
    lazy: async () => ({ Component: (await import("./EditReorganisationPage")).EditReorganisationPage }),
  },
  {
    path: paths.reorganisation(":id"),
    lazy: async () => ({ Component: (await import("./ReorganisationPage")).ReorganisationPage }),
  },
];
