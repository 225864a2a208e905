import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const articleRoutes: RouteObject[] = [
  { path: paths.articles, lazy: async () => ({ Component: (await import("./ArticlesPage")).ArticlesPage }) },
];
