import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const pressCorrectionRoutes: RouteObject[] = [
  {
    path: paths.pressCorrections,
    lazy: async () => ({ Component: (await import("./CorrectionsPage")).CorrectionsPage }),
  },
  {
    path: paths.pressCorrection(":id"),
    lazy: async () => ({ Component: (await import("./CorrectionPage")).CorrectionPage }),
  },
];

/** For those who demand. */
export const pressCorrectionWriteRoutes: RouteObject[] = [
  {
    path: paths.newPressCorrection,
    lazy: async () => ({ Component: (await import("./NewCorrectionPage")).NewCorrectionPage }),
  },
];
