import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const feedRoutes: RouteObject[] = [
  { path: paths.feed, lazy: async () => ({ Component: (await import("./FeedPage")).FeedPage }) },
];
