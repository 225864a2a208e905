import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const sourceRoutes: RouteObject[] = [
  { path: paths.sources, lazy: async () => ({ Component: (await import("./SourcesPage")).SourcesPage }) },
  { path: paths.source(":id"), lazy: async () => ({ Component: (await import("./SourcePage")).SourcePage }) },
];
