import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { http } from "@/shared/api/http";

export type Role =
  | "province-admin"
  | "leader"
  | "agency-editor"
  | "agency-approver"
  | "monitor"
  | "spokesperson"
  | "station-operator";

/** Answer of `/api/me`; the only thing the browser ever learns about a login. */
export interface Me {
  authenticated: boolean;
  username?: string;
  name?: string;
  roles: Role[];
  agency?: string;
  expiresAt?: string;
}

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: ({ signal }) => http.get<Me>("/api/me", { signal }),
  // Asked once per page load: an answer "not logged in" later on must not take a half-written page away from its reader.
  // That the session is over is learnt from the next refused request, see expiry.ts.
  staleTime: Infinity,
});

export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

export function hasAny(me: Me, roles: readonly Role[]): boolean {
  return me.roles.some((role) => roles.includes(role));
}

/** Who may open which part of the console. The services decide again; this only spares people dead ends. */
export const rights = {
  console: [
    "province-admin",
    "leader",
    "agency-editor",
    "agency-approver",
    "monitor",
    "spokesperson",
    "station-operator",
  ],
  tasks: ["spokesperson", "agency-editor", "agency-approver", "leader", "province-admin"],
  withdrawAlerts: ["spokesperson", "agency-approver", "leader", "province-admin"],
  writeStatements: ["spokesperson", "province-admin"],
  publishStatements: ["spokesperson", "agency-approver", "province-admin"],
  decideStatements: ["agency-approver", "province-admin"],
  statements: ["spokesperson", "agency-editor", "agency-approver", "leader", "province-admin"],
  pressCorrections: ["spokesperson", "agency-editor", "agency-approver", "leader", "province-admin"],
  demandCorrections: ["spokesperson", "agency-editor", "province-admin"],
  annualReports: ["spokesperson", "agency-editor", "agency-approver", "leader", "province-admin"],
  provinceReport: ["leader", "province-admin"],
  writeReports: ["spokesperson", "agency-editor", "province-admin"],
  submitReports: ["agency-approver", "province-admin"],
  workOnEnquiries: ["spokesperson", "agency-editor", "province-admin"],
  overdueBoard: ["leader", "province-admin"],
  manageAgencies: ["agency-editor", "agency-approver", "leader", "province-admin"],
  seeReorganisations: ["leader", "province-admin"],
  reorganise: ["province-admin"],
  assign: ["agency-editor", "province-admin"],
  decideAssignments: ["agency-approver", "province-admin"],
  communicators: ["agency-editor", "agency-approver", "leader", "province-admin"],
  editPeople: ["agency-editor", "province-admin"],
  askTraining: ["province-admin"],
  duties: ["spokesperson", "agency-editor", "agency-approver", "leader", "province-admin"],
  actOnDuties: ["agency-editor", "agency-approver", "province-admin"],
  information: ["spokesperson", "agency-editor", "agency-approver", "leader", "province-admin"],
  answerInformation: ["agency-editor", "agency-approver", "province-admin"],
  editDisclosures: ["agency-editor", "province-admin"],
  recordInformation: ["agency-editor", "agency-approver"],
  coverage: ["monitor", "leader", "province-admin"],
  press: ["spokesperson", "agency-editor", "agency-approver", "monitor", "leader", "province-admin"],
  keepPress: ["province-admin"],
  conferences: ["spokesperson", "agency-editor", "agency-approver", "leader", "province-admin"],
  planConferences: ["spokesperson", "agency-editor", "province-admin"],
  decideConferences: ["agency-approver", "province-admin"],
  monitoring: ["monitor", "leader", "province-admin"],
  editMonitoring: ["monitor", "province-admin"],
  issues: ["monitor", "leader", "province-admin", "spokesperson", "agency-editor", "agency-approver"],
  audit: ["province-admin"],
  feed: ["province-admin"],
  mails: ["province-admin"],
  calendar: ["leader", "province-admin"],
  editCalendar: ["province-admin"],
} as const satisfies Record<string, readonly Role[]>;
