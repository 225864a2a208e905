import { createBrowserRouter, type RouteObject } from "react-router";
import { agencyRoutes } from "@/features/agencies/routes";
import { articleRoutes } from "@/features/articles/routes";
import { boardRoutes } from "@/features/board/routes";
import { calendarRoutes } from "@/features/calendar/routes";
import { channelRoutes } from "@/features/channels/routes";
import { communicatorRoutes } from "@/features/communicators/routes";
import { auditRoutes } from "@/features/audit/routes";
import { enquiryRoutes, newEnquiryRoutes, pressFormRoutes } from "@/features/enquiries/routes";
import { feedRoutes } from "@/features/feed/routes";
import { conferenceRoutes } from "@/features/conferences/routes";
import { confirmRoutes } from "@/features/confirm/routes";
import { coverageRoutes } from "@/features/coverage/routes";
import { dutyRoutes } from "@/features/duties/routes";
import { homeRoutes } from "@/features/home/routes";
import { importRoutes } from "@/features/imports/routes";
import { informationRoutes, publicInformationRoutes } from "@/features/information/routes";
import { issueRoutes } from "@/features/issues/routes";
import { manageRoutes } from "@/features/manage/routes";
import { reorganisationRoutes } from "@/features/reorganisations/routes";
import { mailRoutes } from "@/features/mails/routes";
import { officerRoutes } from "@/features/officers/routes";
import { pressRoutes } from "@/features/press/routes";
import { sourceRoutes } from "@/features/sources/routes";
import { spokespersonRoutes } from "@/features/spokespersons/routes";
import { reportRoutes } from "@/features/reports/routes";
import { pressCorrectionRoutes, pressCorrectionWriteRoutes } from "@/features/press-corrections/routes";
import { statementDeskRoutes, statementRoutes, statementWriteRoutes } from "@/features/statements/routes";
import { taskRoutes } from "@/features/tasks/routes";
import { trainingRoutes } from "@/features/training/routes";
import { paths } from "@/shared/paths";
import { rights } from "@/shared/session/session";
import { Placeholder } from "@/shared/ui/Loadable";
import { ConsoleLayout } from "./shell/ConsoleLayout";
import { ErrorPage } from "./shell/ErrorPage";
import { NotFoundPage } from "./shell/NotFoundPage";
import { PublicLayout } from "./shell/PublicLayout";
import { RequireRole } from "./shell/RequireRole";

/** Who may open what stands here and nowhere else; features only say which page lies at which address. */
export const routes: RouteObject[] = [
  {
    element: <PublicLayout />,
    errorElement: <ErrorPage />,
    HydrateFallback: Placeholder,
    children: [
      ...homeRoutes,
      ...agencyRoutes,
      ...spokespersonRoutes,
      ...statementRoutes,
      ...confirmRoutes,
      ...pressFormRoutes,
      ...publicInformationRoutes,
      { path: "*", element: <NotFoundPage /> },
    ],
  },
  {
    path: paths.console,
    element: <ConsoleLayout />,
    errorElement: <ErrorPage />,
    HydrateFallback: Placeholder,
    children: [
      { index: true, lazy: async () => ({ Component: (await import("./desk/ConsoleHome")).ConsoleHome }) },
      { element: <RequireRole roles={rights.writeStatements} />, children: statementWriteRoutes },
      { element: <RequireRole roles={rights.statements} />, children: statementDeskRoutes },
      { element: <RequireRole roles={rights.demandCorrections} />, children: pressCorrectionWriteRoutes },
      { element: <RequireRole roles={rights.pressCorrections} />, children: pressCorrectionRoutes },
      { element: <RequireRole roles={rights.annualReports} />, children: reportRoutes },
      { element: <RequireRole roles={rights.workOnEnquiries} />, children: newEnquiryRoutes },
      { element: <RequireRole roles={rights.tasks} />, children: [...taskRoutes, ...enquiryRoutes] },
      { element: <RequireRole roles={rights.overdueBoard} />, children: boardRoutes },
      { element: <RequireRole roles={rights.duties} />, children: dutyRoutes },
      { element: <RequireRole roles={rights.information} />, children: informationRoutes },
      { element: <RequireRole roles={rights.coverage} />, children: coverageRoutes },
      { element: <RequireRole roles={rights.manageAgencies} />, children: manageRoutes },
      { element: <RequireRole roles={rights.seeReorganisations} />, children: reorganisationRoutes },
      {
        element: <RequireRole roles={rights.communicators} />,
        children: [...communicatorRoutes, ...officerRoutes, ...channelRoutes, ...trainingRoutes],
      },
      { element: <RequireRole roles={rights.editPeople} />, children: importRoutes },
      { element: <RequireRole roles={rights.conferences} />, children: conferenceRoutes },
      { element: <RequireRole roles={rights.press} />, children: pressRoutes },
      { element: <RequireRole roles={rights.monitoring} />, children: [...sourceRoutes, ...articleRoutes] },
      { element: <RequireRole roles={rights.calendar} />, children: calendarRoutes },
      { element: <RequireRole roles={rights.issues} />, children: issueRoutes },
      { element: <RequireRole roles={rights.feed} />, children: feedRoutes },
      { element: <RequireRole roles={rights.mails} />, children: mailRoutes },
      { element: <RequireRole roles={rights.audit} />, children: auditRoutes },
      { path: "*", element: <NotFoundPage /> },
    ],
  },
];

export const router = createBrowserRouter(routes);
