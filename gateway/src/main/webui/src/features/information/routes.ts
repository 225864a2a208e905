import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const publicInformationRoutes: RouteObject[] = [
  {
    path: paths.information,
    lazy: async () => ({ Component: (await import("./PublishedPage")).PublishedPage }),
  },
  { path: paths.askInformation, lazy: async () => ({ Component: (await import("./AskPage")).AskPage }) },
  {
    path: paths.followInformation,
    lazy: async () => ({ Component: (await import("./FollowPage")).FollowPage }),
  },
];

export const informationRoutes: RouteObject[] = [
  {
    path: paths.informationRequests,
    lazy: async () => ({ Component: (await import("./RequestsPage")).RequestsPage }),
  },
  {
    path: paths.informationRequest(":id"),
    lazy: async () => ({ Component: (await import("./RequestPage")).RequestPage }),
  },
  {
    path: paths.informationRegister,
    lazy: async () => ({ Component: (await import("./RegisterPage")).RegisterPage }),
  },
  {
    path: paths.disclosures,
    lazy: async () => ({ Component: (await import("./DisclosuresPage")).DisclosuresPage }),
  },
];
