import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const reportRoutes: RouteObject[] = [
  {
    path: paths.annualReport,
    lazy: async () => ({ Component: (await import("./AnnualReportPage")).AnnualReportPage }),
  },
];
