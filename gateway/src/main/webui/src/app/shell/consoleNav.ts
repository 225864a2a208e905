import { paths } from "@/shared/paths";
import { hasAny, rights, type Me, type Role } from "@/shared/session/session";

interface Entry {
  to: string;
  label: string;
  roles: readonly Role[];
  /** Only the exact address counts as "here". */
  end?: boolean;
}

interface Group {
  id: string;
  title: string;
  entries: readonly Entry[];
}

/** The whole navigation of the console. A new page gets its line here, and the roles that open its route in `router.tsx`. */
const groups = [
  {
    id: "mine",
    title: "nav.group.mine",
    entries: [
      { to: paths.console, label: "nav.desk", roles: rights.console, end: true },
      { to: paths.tasks, label: "nav.tasks", roles: rights.tasks },
      { to: paths.consoleStatements, label: "nav.statements", roles: rights.statements },
      { to: paths.pressCorrections, label: "nav.pressCorrections", roles: rights.pressCorrections },
      { to: paths.annualReport, label: "nav.annualReport", roles: rights.annualReports },
      { to: paths.duties, label: "nav.duties", roles: rights.duties },
    ],
  },
  {
    id: "agencies",
    title: "nav.group.agencies",
    entries: [
      { to: paths.consoleAgencies, label: "nav.agencies", roles: rights.manageAgencies },
      { to: paths.reorganisations, label: "nav.reorganisations", roles: rights.seeReorganisations },
      { to: paths.proposals, label: "nav.proposals", roles: rights.manageAgencies },
      { to: paths.coverage, label: "nav.coverage", roles: rights.coverage },
      { to: paths.overdueBoard, label: "nav.overdueBoard", roles: rights.overdueBoard },
    ],
  },
  {
    id: "press",
    title: "nav.group.press",
    entries: [
      { to: paths.sources, label: "nav.sources", roles: rights.monitoring },
      { to: paths.articles, label: "nav.articles", roles: rights.monitoring },
      { to: paths.issues, label: "nav.issues", roles: rights.issues },
      { to: paths.conferences, label: "nav.conferences", roles: rights.conferences },
      { to: paths.press, label: "nav.press", roles: rights.press },
    ],
  },
  {
    id: "information",
    title: "nav.group.information",
    entries: [
      { to: paths.informationRequests, label: "nav.information", roles: rights.information },
      { to: paths.informationRegister, label: "nav.informationRegister", roles: rights.information },
      { to: paths.disclosures, label: "nav.disclosures", roles: rights.information },
    ],
  },
  {
    id: "people",
    title: "nav.group.people",
    entries: [
      { to: paths.communicators, label: "nav.communicators", roles: rights.communicators },
      { to: paths.officers, label: "nav.officers", roles: rights.communicators },
      { to: paths.courses, label: "nav.courses", roles: rights.communicators },
      { to: paths.trainingGaps, label: "nav.trainingGaps", roles: rights.communicators },
      { to: paths.channels, label: "nav.channels", roles: rights.communicators },
      { to: paths.imports, label: "nav.imports", roles: rights.editPeople },
    ],
  },
  {
    id: "admin",
    title: "nav.group.admin",
    entries: [
      { to: paths.calendar, label: "nav.calendar", roles: rights.calendar },
      { to: paths.feed, label: "nav.feed", roles: rights.feed },
      { to: paths.mails, label: "nav.mails", roles: rights.mails },
      { to: paths.audit, label: "nav.audit", roles: rights.audit },
    ],
  },
] as const satisfies readonly Group[];

export type NavGroup = (typeof groups)[number];
export type NavEntry = NavGroup["entries"][number];

/** The groups with what the reader's roles open; a group without any entry is left out. */
export function navFor(me: Me): { id: string; title: NavGroup["title"]; entries: NavEntry[] }[] {
  return groups
    .map(({ id, title, entries }) => ({
      id,
      title,
      entries: (entries as readonly NavEntry[]).filter((entry) => hasAny(me, entry.roles)),
    }))
    .filter((group) => group.entries.length > 0);
}
