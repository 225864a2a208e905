import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const confirmRoutes: RouteObject[] = [
  {
    path: paths.confirmContact,
    lazy: async () => ({ Component: (await import("./ConfirmContactPage")).ConfirmContactPage }),
  },
];
