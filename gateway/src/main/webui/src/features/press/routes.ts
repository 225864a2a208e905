import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const pressRoutes: RouteObject[] = [
  { path: paths.press, lazy: async () => ({ Component: (await import("./PressPage")).PressPage }) },
  {
    path: paths.pressEntry(":id"),
    lazy: async () => ({ Component: (await import("./PressEntryPage")).PressEntryPage }),
  },
];
