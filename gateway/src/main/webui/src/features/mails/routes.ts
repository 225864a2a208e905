import type { RouteObject } from "react-router";
import { paths } from "@/shared/paths";

export const mailRoutes: RouteObject[] = [
  { path: paths.mails, lazy: async () => ({ Component: (await import("./MailsPage")).MailsPage }) },
];
