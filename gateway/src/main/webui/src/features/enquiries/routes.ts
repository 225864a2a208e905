import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const enquiryRoutes: RouteObject[] = [
  {
    path: paths.enquiry(":id"),
    lazy: async () => ({ Component: (await import("./EnquiryPage")).EnquiryPage }),
  },
];

export const newEnquiryRoutes: RouteObject[] = [
  {
    path: paths.newEnquiry,
    lazy: async () => ({ Component: (await import("./RecordEnquiryPage")).RecordEnquiryPage }),
  },
];

export const pressFormRoutes: RouteObject[] = [
  {
    path: paths.pressForm,
    lazy: async () => ({ Component: (await import("./PressFormPage")).PressFormPage }),
  },
  {
    path: paths.followEnquiry,
    lazy: async () => ({ Component: (await import("./FollowEnquiryPage")).FollowEnquiryPage }),
  },
];
