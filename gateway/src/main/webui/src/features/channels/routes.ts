import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const channelRoutes: RouteObject[] = [
  { path: paths.channels, lazy: async () => ({ Component: (await import("./ChannelsPage")).ChannelsPage }) },
];
