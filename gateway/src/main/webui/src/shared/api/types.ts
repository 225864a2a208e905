import type { components as Monitoring } from "./generated/monitoring";
import type { components as Registry } from "./generated/registry";

type R = Registry["schemas"];
type M = Monitoring["schemas"];

/** Java records do not tell OpenAPI which members are always there; this list does. A name that left the API breaks the build. */
type Always<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };

export interface Page<T> {
  items: T[];
  page: number;
  size: number;
  total: number;
}

export interface Slice<T> {
  items: T[];
  next?: string;
}

export type AgencySummary = Always<R["AgencySummary"], "id" | "slug" | "name" | "kind">;
export type SpokespersonView = Always<
  R["SpokespersonView"],
  | "id"
  | "agencyId"
  | "agencyName"
  | "kind"
  | "personName"
  | "position"
  | "phone"
  | "email"
  | "decisionNumber"
  | "decidedAt"
  | "validFrom"
>;
export type AgencyView = Always<
  Omit<R["AgencyView"], Lists>,
  "id" | "slug" | "name" | "kind" | "aliases" | "publishingDuty"
> & {
  predecessors: AgencySummary[];
  successors: AgencySummary[];
  spokespersons: SpokespersonView[];
};
type Lists = "predecessors" | "successors" | "spokespersons";

export type SuccessionKind = R["SuccessionKind"];
export type AgencyPeriod = Always<R["Period"], "name" | "kind" | "aliases" | "recordedAt">;
export type AgencyLink = Always<
  Omit<R["Succession"], "agency">,
  "direction" | "kind" | "effectiveOn" | "documentNumber"
> & { agency: AgencySummary };
export type AgencyBelief = Always<R["Correction"], "name" | "knownFrom" | "knownTo">;
export interface AgencyHistory {
  id: string;
  slug: string;
  /** Goes out as `If-Match` with a correction. */
  revision: number;
  periods: AgencyPeriod[];
  successions: AgencyLink[];
  corrections: AgencyBelief[];
}
export type CorrectAgency = R["CorrectAgency"];
export type PrepareReorganisation = R["PrepareReorganisation"];
export type ReorganisationSummary = Always<
  R["ReorganisationSummary"],
  "id" | "title" | "documentNumber" | "documentDate" | "effectiveOn" | "state" | "preparedBy" | "preparedAt"
>;
export type NewBody = Always<R["NewBody"], "id" | "name" | "kind">;
export interface ReorganisationStep {
  kind: SuccessionKind;
  predecessors: { id: string; name: string }[];
  successors: { id: string; name: string }[];
  newBodies: NewBody[];
  heir?: { id: string; name: string };
}
export type ReorganisationEffect = Always<
  R["Effect"],
  "subject" | "id" | "label" | "destiny" | "fromId" | "fromName"
>;
export interface ReorganisationView {
  summary: ReorganisationSummary;
  version: number;
  steps: ReorganisationStep[];
  effects: ReorganisationEffect[];
  ready: boolean;
}

export type SkippedDay = Always<R["SkippedDay"], "date" | "reason">;
export type ChangedDay = Always<R["ChangedDay"], "change" | "date" | "kind" | "name">;
export type DueMove = Always<Omit<R["DueMove"], "because">, "at" | "calendarVersion"> & {
  because: ChangedDay[];
};
export type ClockView = Always<
  Omit<R["ClockView"], "skipped" | "moves">,
  "rule" | "value" | "unit" | "basis" | "confidence" | "trigger" | "triggerKind" | "dueAt"
> & { skipped: SkippedDay[]; moves?: DueMove[] };
/** How the publication stands to its clock; the clock's own members are missing where no rule set a time. */
export type PublicationView = Omit<Partial<ClockView>, never> & Always<R["PublicationView"], "verdict">;
export type SpokespersonKind = R["SpokespersonKind"];
export type ProposalState = R["ProposalState"];
export type ProposalKind = R["ProposalKind"];
export type EndingView = Always<R["EndingView"], "reason" | "endsAt" | "state" | "proposedBy" | "proposedAt">;
export type Irregularity = Always<R["Irregularity"], "rule" | "basis">;
export type AssignmentView = Always<
  Omit<R["AssignmentView"], "publication" | "irregularity" | "end">,
  | "id"
  | "agencyId"
  | "agencyName"
  | "kind"
  | "state"
  | "personName"
  | "position"
  | "phone"
  | "email"
  | "decisionNumber"
  | "decidedAt"
  | "validFrom"
  | "personId"
  | "postId"
  | "proposedBy"
  | "proposedAt"
  | "version"
> & { publication?: PublicationView; irregularity?: Irregularity; end?: EndingView };
export type ProposalView = Always<
  Omit<R["ProposalView"], "assignment" | "unavailability">,
  "kind" | "proposedBy" | "proposedAt"
> & { assignment: AssignmentView; unavailability?: UnavailabilityView };
export const openDutyKinds = [
  "VACANCY",
  "PUBLICATION",
  "CONTACT_CONFIRMATION",
  "CONTACT_REPORT",
  "TASK",
] as const satisfies readonly R["OpenDutyKind"][];
export type DutyState = R["DutyState"];
export type OpenDuty = Always<
  Omit<R["OpenDuty"], "clock">,
  "id" | "kind" | "reason" | "agencyId" | "agencyName" | "owner" | "since" | "state"
> & { clock?: ClockView };
export type ProofView = Always<R["ProofView"], "id" | "fulfilledAt" | "recordedAt" | "recordedBy">;
export type DutyView = Always<
  Omit<R["DutyView"], "clock" | "proof" | "withdrawnProofs">,
  | "assignmentId"
  | "channel"
  | "agencyId"
  | "personName"
  | "decisionNumber"
  | "decidedAt"
  | "owner"
  | "state"
  | "mayProve"
> & { clock?: ClockView; proof?: ProofView; withdrawnProofs: ProofView[] };
export type ProveDuty = R["ProveDuty"];

export const mailStates = [
  "WAITING",
  "SENT",
  "GIVEN_UP",
  "WITHDRAWN",
] as const satisfies readonly R["MailState"][];
export type MailState = R["MailState"];
export type MailView = Always<
  R["MailView"],
  "id" | "kind" | "state" | "recipient" | "createdAt" | "attempts" | "resendable"
>;
export type MailStatus = Always<R["MailStatus"], "flow" | "waiting" | "givenUp">;

export type ContactQuestion = Always<R["ContactQuestion"], "requestedAt" | "expiresAt" | "reminders">;
export type ContactView = Always<
  Omit<R["ContactView"], "clock" | "question">,
  "assignmentId" | "kind" | "personName" | "position" | "phone" | "email" | "state"
> & { clock?: ClockView; question?: ContactQuestion };
export type ContactReport = Always<
  R["ReportView"],
  "id" | "agencyId" | "origin" | "wrong" | "detail" | "reportedAt" | "state"
>;
export const wrongParts = [
  "PHONE",
  "EMAIL",
  "PERSON",
  "POSITION",
  "OTHER",
] as const satisfies readonly R["WrongPart"][];
export type ReportContact = R["ReportContact"];
export type SettleReport = R["SettleReport"];
export type AnswerContact = R["AnswerContact"];
export type AskedContact = Always<
  R["AskedContact"],
  "agencyId" | "agencyName" | "personName" | "position" | "phone" | "email"
>;

export type CoverageState = R["CoverageState"];
export type CoverageFigures = Always<R["CoverageFigures"], "day" | "bodies" | "covered">;
export type BodyCoverage = Always<Omit<R["BodyCoverage"], "gaps">, "agencyId" | "name" | "kind" | "state"> & {
  gaps: OpenDuty[];
};
export type CoverageView = Always<
  Omit<R["CoverageView"], "counted" | "apart" | "trend">,
  "asAt" | "moment" | "bodies" | "covered" | "inOrder"
> & { counted: BodyCoverage[]; apart: BodyCoverage[]; trend: CoverageFigures[] };

export type AssignSpokesperson = R["AssignSpokesperson"];
export type EndAssignment = R["EndAssignment"];
export type EndReason = R["EndReason"];
export type SpokespersonPeriod = Always<
  R["SpokespersonPeriod"],
  "id" | "kind" | "personName" | "position" | "decisionNumber" | "decidedAt" | "validFrom"
>;
export type UnavailabilityView = Always<
  R["UnavailabilityView"],
  | "id"
  | "agencyId"
  | "assignmentId"
  | "from"
  | "to"
  | "reason"
  | "state"
  | "urgent"
  | "inForce"
  | "proposedBy"
  | "proposedAt"
  | "version"
>;
export type ReportUnavailability = R["ReportUnavailability"];
export type UnavailabilityReason = R["UnavailabilityReason"];
export type PersonView = Always<
  R["PersonView"],
  "id" | "fullName" | "officialPhone" | "officialEmail" | "version"
>;
export type RevealedContact = R["RevealedContact"];
export type RecordPersonalContact = R["RecordPersonalContact"];

export type Term = { code: string; vi: string; en: string };
export type CommunicatorKind = R["CommunicatorKind"];
export type CommunicatorView = Always<
  R["CommunicatorView"],
  | "id"
  | "agencyId"
  | "agencyName"
  | "code"
  | "kind"
  | "level"
  | "personName"
  | "languages"
  | "activeFrom"
  | "active"
  | "version"
>;
export type RecordCommunicator = R["RecordCommunicator"];

export type OfficerView = Always<
  R["OfficerView"],
  | "id"
  | "agencyId"
  | "agencyName"
  | "personName"
  | "position"
  | "phone"
  | "email"
  | "activeFrom"
  | "active"
  | "version"
>;
export type RecordOfficer = R["RecordOfficer"];
export type PostsView = Always<R["PostsView"], "agencyId" | "agencyName" | "filled" | "missing" | "version">;
export type PostsOverview = Always<
  Omit<R["PostsOverview"], "items">,
  "agencies" | "withoutGap" | "planned" | "filled"
> & { items: PostsView[] };

export type TraineeKind = R["TraineeKind"];
export type CourseState = R["CourseState"];
export type Attendance = R["Attendance"];
export type Standing = R["Standing"];
export type CourseView = Always<
  Omit<R["CourseView"], "kinds" | "levels">,
  | "id"
  | "agencyId"
  | "agencyName"
  | "code"
  | "title"
  | "topic"
  | "firstDay"
  | "lastDay"
  | "place"
  | "state"
  | "stateAt"
  | "begun"
  | "enrolled"
  | "attended"
  | "absent"
  | "version"
> & { kinds: TraineeKind[]; levels: string[] };
export type RecordCourse = R["RecordCourse"];
export type EnrolmentView = Always<
  R["EnrolmentView"],
  | "id"
  | "courseId"
  | "personId"
  | "kind"
  | "personCode"
  | "personName"
  | "agencyId"
  | "agencyName"
  | "state"
  | "version"
>;
export type Mark = R["Mark"];
export type CandidateView = Always<
  R["CandidateView"],
  "id" | "kind" | "code" | "personName" | "agencyId" | "agencyName" | "lacking"
>;
export type GapView = Always<
  R["GapView"],
  "personId" | "kind" | "personCode" | "personName" | "agencyId" | "agencyName" | "topic" | "standing"
>;
export interface GapSummary {
  people: number;
  lacking: number;
  expiring: number;
  agencies: { id: string; name: string; people: number; lacking: number }[];
  communes: { id: string; name: string; people: number; lacking: number }[];
  levels: { kind: TraineeKind; level?: string; people: number; lacking: number }[];
  topics: { topic: string; people: number; lacking: number }[];
}
export type RequirementView = Always<
  R["RequirementView"],
  "id" | "topic" | "kind" | "graceMonths" | "validFrom" | "inForce" | "version"
>;
export type RecordRequirement = R["RecordRequirement"];
export type CourseTaken = Always<
  R["CourseTaken"],
  "courseId" | "code" | "title" | "topic" | "firstDay" | "lastDay" | "courseState" | "state"
>;
export type TrainingRecord = Always<
  Omit<R["TrainingRecord"], "duties" | "courses">,
  "id" | "kind" | "code" | "personName" | "agencyId" | "agencyName"
> & { duties: GapView[]; courses: CourseTaken[] };

export type ChannelKind = R["ChannelKind"];
export type ChannelView = Always<
  R["ChannelView"],
  | "id"
  | "agencyId"
  | "agencyName"
  | "kind"
  | "name"
  | "address"
  | "announcedOn"
  | "activeFrom"
  | "active"
  | "version"
>;
export type AnnounceChannel = R["AnnounceChannel"];

export type Verdict = R["RowVerdict"];
export type ImportView = Always<
  R["ImportView"],
  | "id"
  | "kind"
  | "agencyId"
  | "agencyName"
  | "everyAgency"
  | "fileName"
  | "planHash"
  | "state"
  | "rowsNew"
  | "rowsChanged"
  | "rowsUnchanged"
  | "rowsRefused"
  | "checkedAt"
  | "checkedBy"
>;
export type Finding = Always<R["Finding"], "code" | "refuses">;
export type PlannedRow = Always<
  Omit<R["PlannedRow"], "findings" | "cells" | "before" | "after">,
  "number" | "verdict"
> & {
  findings: Finding[];
  cells: Record<string, string>;
  before: Record<string, string>;
  after: Record<string, string>;
};

export type Origin = R["TaskOrigin"];
/** How tasks are filtered by the matter they are about. */
export const taskKinds = [
  "ISSUE",
  "ENQUIRY",
  "INFORMATION_REQUEST",
  "DISCLOSURE",
  "DISCLOSURE_CLAIM",
  "CORRECTION",
  "ALERT",
  "CONFERENCE_NOTICE",
  "CONFERENCE",
  "ANNUAL_REPORT",
] as const satisfies readonly R["TaskKind"][];
export type TaskKind = R["TaskKind"];
export type TaskState = R["TaskState"];
export type TaskExtension = Always<R["ExtensionView"], "at" | "from" | "until" | "reason" | "by">;
export const answeredKinds = [
  "ISSUE",
  "BULLETIN",
  "CONSULTATION",
] as const satisfies readonly R["AnsweredKind"][];
export type AnsweredKind = R["AnsweredKind"];
export type AnsweredView = Always<R["AnsweredView"], "kind" | "title" | "url">;
export type LinkAnswered = R["LinkAnswered"];
export type StatementView = Always<
  Omit<R["StatementView"], "answers">,
  | "id"
  | "agencyId"
  | "agencyName"
  | "title"
  | "body"
  | "state"
  | "createdAt"
  | "version"
  | "form"
  | "rootId"
  | "number"
> & { answers?: AnsweredView };
export type StatementState = R["StatementState"];
export const statementStates = [
  "DRAFT",
  "IN_REVIEW",
  "SCHEDULED",
  "PUBLISHED",
] as const satisfies readonly StatementState[];
export type StatementForm = R["StatementForm"];
/** The forms of the law in force; the sixth of the old one is shown, and chosen by nobody. */
export const statementForms = [
  "POSTING",
  "WRITTEN",
  "PRESS_CONFERENCE",
  "INTERVIEW",
  "BRIEFING",
] as const satisfies readonly StatementForm[];
export type StatementVersion = Always<
  R["StatementVersion"],
  "id" | "number" | "title" | "body" | "publishedAt"
>;
export type OwnStatement = Always<
  R["OwnStatement"],
  "id" | "agencyId" | "agencyName" | "title" | "form" | "state" | "number" | "createdAt"
>;
export type CorrectStatement = R["CorrectStatement"];
export type TaskSummary = Always<
  Omit<R["TaskSummary"], "clock">,
  "id" | "agencyId" | "agencyName" | "kind" | "subjectId" | "role" | "title" | "state" | "receivedAt"
> & { clock?: ClockView };
export type TaskView = TaskSummary & {
  extensions: TaskExtension[];
  summaryText?: string;
  statement?: StatementView;
  version: number;
};
export const alertConcerns = ["EVENT", "OPINION"] as const satisfies readonly R["AlertConcern"][];
export type AlertConcern = R["AlertConcern"];
export type RecordAlert = R["RecordAlert"];
/** An emergency that was broadcast or a case that staff opened, behind a task of the kind ALERT. */
export type AlertView = Always<
  Omit<R["AlertView"], "end">,
  "id" | "agencyId" | "title" | "concern" | "receivedAt" | "issuedAt" | "toldAt" | "origin" | "version"
> & { end?: Always<R["AlertEnd"], "ending" | "cancelledAt"> };

export const enquiryKinds = [
  "REQUEST",
  "FORWARDED",
  "COMPLAINT",
] as const satisfies readonly R["EnquiryKind"][];
export type EnquiryKind = R["EnquiryKind"];
export type EnquiryStep = Always<R["EnquiryStepView"], "id" | "kind" | "at" | "recordedAt" | "by">;
export type PressRefusalGround = Always<
  R["PressRefusalGround"],
  "key" | "act" | "article" | "vi" | "en" | "from" | "source" | "confidence"
>;
export type EnquiryView = Always<
  Omit<R["EnquiryView"], "reporter" | "task" | "partners" | "steps" | "statement" | "ground">,
  | "id"
  | "number"
  | "kind"
  | "origin"
  | "title"
  | "question"
  | "pressAgency"
  | "verification"
  | "receivedAt"
  | "recordedAt"
  | "recordedBy"
  | "mayAct"
  | "mayContribute"
  | "version"
> & {
  reporter: R["ReporterView"];
  task: TaskSummary;
  partners: TaskSummary[];
  steps: EnquiryStep[];
  statement?: StatementView;
  ground?: PressRefusalGround;
};
export type SubmitEnquiry = R["SubmitEnquiry"];
export type RecordEnquiry = R["RecordEnquiry"];
export type SubmissionReceipt = Always<
  R["SubmissionReceipt"],
  "id" | "number" | "cardMatched" | "receivedAt" | "agencyName"
>;
export type PressAgencyName = Always<R["PressAgencyName"], "id" | "name">;
/** An enquiry as whoever has its receipt code sees it. */
export type FollowedEnquiry = Always<
  Omit<R["FollowedEnquiry"], "steps" | "clock" | "ground">,
  | "number"
  | "kind"
  | "title"
  | "question"
  | "pressAgency"
  | "agencyName"
  | "verification"
  | "state"
  | "receivedAt"
  | "questionWaits"
> & {
  clock?: ClockView;
  ground?: PressRefusalGround;
  steps: Always<R["FollowedEnquiryStep"], "kind" | "at">[];
};

export type BoardFigures = Always<R["BoardFigures"], keyof R["BoardFigures"]>;
export interface BoardRow {
  agencyId: string;
  agencyName: string;
  oldestDueAt?: string;
  figures: BoardFigures;
}
export type BoardView = Always<Omit<R["BoardView"], "total" | "items">, "at" | "from" | "to" | "soon"> & {
  total: BoardFigures;
  items: BoardRow[];
};
export type StatementSummary = Always<
  R["StatementSummary"],
  "id" | "agencyId" | "agencyName" | "title" | "excerpt" | "publishedAt" | "form" | "number"
>;
export type DraftStatement = R["DraftStatement"];
export type EditStatement = R["EditStatement"];

export type Demanded = R["Demanded"];
export type Rhythm = R["Rhythm"];
export type CorrectionState = R["CorrectionState"];
export type CorrectionOutcome = R["CorrectionOutcome"];
export type RecordCorrection = R["RecordCorrection"];
export type SendCorrection = R["SendCorrection"];
export type AnswerCorrection = R["AnswerCorrection"];
export type CloseCorrection = R["CloseCorrection"];
export type CorrectionSummary = Always<
  R["CorrectionSummary"],
  | "id"
  | "agencyId"
  | "agencyName"
  | "outletName"
  | "articleTitle"
  | "demanded"
  | "state"
  | "noticedAt"
  | "rounds"
  | "late"
>;
export type CorrectionRound = Always<
  Omit<R["CorrectionRoundView"], "answerClock" | "carryClock">,
  "number" | "documentNumber" | "sentAt" | "receivedAt" | "answerLate" | "carryLate"
> & { answerClock?: ClockView; carryClock?: ClockView };
export type CorrectionView = Always<
  Omit<R["CorrectionView"], "rounds">,
  | "id"
  | "agencyId"
  | "agencyName"
  | "outletName"
  | "rhythm"
  | "articleTitle"
  | "publishedOn"
  | "noticedAt"
  | "fault"
  | "grounds"
  | "demanded"
  | "state"
  | "maySend"
  | "possibleOutcomes"
  | "version"
> & { rounds: CorrectionRound[] };

export type Indicator = R["Indicator"];
export type Figure = Always<R["Figure"], "indicator" | "done">;
export type YearFigures = Always<Omit<R["YearFigures"], "figures">, "year" | "from" | "to" | "submitted"> & {
  figures: Figure[];
};
export type AgencyFigures = Always<
  Omit<R["AgencyFigures"], "figures">,
  "agencyId" | "agencyName" | "state"
> & { figures: Figure[] };
export type AnnualReportView = Always<
  Omit<R["AnnualReportView"], "figures" | "trend" | "agencies">,
  "agencyName" | "year" | "from" | "to" | "dueAt" | "basis" | "state" | "maySubmit" | "version"
> & { figures: Figure[]; trend: YearFigures[]; agencies: AgencyFigures[] };
export type ReportCase = Always<
  R["ReportCase"],
  "kind" | "id" | "agencyId" | "agencyName" | "title" | "happenedAt" | "counted"
>;
export type WriteReport = R["WriteReport"];

export type CalendarDayView = Always<R["CalendarDayView"], "id" | "date" | "kind" | "name" | "confidence">;
export type CalendarView = Always<
  Omit<R["CalendarView"], "days">,
  "year" | "revision" | "version" | "complete"
> & { days: CalendarDayView[] };
export type RecordedDayView = CalendarDayView & Always<R["RecordedDayView"], "recordedBy" | "recordedAt">;
export type CalendarHistoryView = Always<Omit<R["CalendarHistoryView"], "days">, "year" | "revision"> & {
  days: RecordedDayView[];
};
export type MovedClock = Always<
  R["MovedClock"],
  "kind" | "id" | "title" | "agencyId" | "agencyName" | "oldDueAt" | "newDueAt"
>;
export type CalendarPreview = Always<
  Omit<R["CalendarPreview"], "most">,
  "revision" | "open" | "later" | "earlier"
> & { most: MovedClock[] };
export type RerunView = Always<R["RerunView"], "revision" | "state" | "startedAt" | "done" | "moved">;
export type RecordCalendarDay = R["RecordCalendarDay"];

export type SourceView = Always<
  M["SourceView"],
  "id" | "name" | "url" | "enabled" | "state" | "consecutiveFailures" | "articleCount" | "version"
>;
export type FetchView = Always<M["FetchView"], "id" | "startedAt" | "outcome" | "newArticles">;
export type MatchView = Always<
  M["MatchView"],
  "agencyId" | "agencyName" | "asWritten" | "confidence" | "reason"
>;
export type IssueSummary = Always<
  M["IssueSummary"],
  | "id"
  | "agencyId"
  | "agencyName"
  | "articleId"
  | "articleTitle"
  | "title"
  | "origin"
  | "state"
  | "receivedAt"
  | "raisedAt"
>;
export type ArticleSummary = Always<
  Omit<M["ArticleSummary"], "matches">,
  "id" | "title" | "url" | "sourceId" | "sourceName" | "firstSeenAt"
> & { matches: MatchView[] };
export type IssueView = IssueSummary & {
  summary?: string;
  articleUrl: string;
  sourceName: string;
  statementTitle?: string;
  /** Agencies that had to answer before and are no more. */
  moves: IssueMove[];
  version: number;
};
export interface IssueMove {
  fromId: string;
  fromName: string;
  toId: string;
  toName: string;
  effectiveOn: string;
  movedAt: string;
}
export type RaiseIssue = M["RaiseIssue"];

export type AuditView = Always<
  Omit<R["AuditView"], "before" | "after">,
  "position" | "recordedAt" | "actor" | "action" | "entity" | "entityId" | "hash"
> & { before?: unknown; after?: unknown };
export type Head = Always<R["AuditHead"], "position" | "hash">;
export type ChainReport = Always<Omit<R["ChainReport"], "head" | "firstBreak">, "intact" | "from" | "to"> & {
  head: Head;
  firstBreak?: Always<R["ChainBreak"], "position" | "reason">;
};
export interface FeedStatus {
  sequence: number;
  changedAt?: R["FeedStatus"]["changedAt"];
  records: { kind: string; records: number }[];
  keys: { id: string; algorithm: string; signs: boolean }[];
  readers: { client: string; sequence: number; readAt: string }[];
}

export type AttachmentView = Always<
  R["AttachmentView"],
  "id" | "fileName" | "mediaType" | "size" | "sha256" | "addedAt" | "addedBy"
>;
export interface AttachmentList {
  items: AttachmentView[];
  changeable: boolean;
  maxSize: number;
  maxFiles: number;
  extensions: string[];
}

export const pressKinds = [
  "AGENCY",
  "OFFICE",
  "PUBLICATION",
  "REPORTER",
] as const satisfies readonly R["PressKind"][];
export type PressKind = R["PressKind"];
export const pressMedia = [
  "PRINT",
  "ONLINE",
  "RADIO",
  "TELEVISION",
  "WIRE",
] as const satisfies readonly R["PressMedium"][];
export type PressMedium = R["PressMedium"];
export type PressEntryView = Always<
  R["PressEntryView"],
  "id" | "kind" | "number" | "name" | "validFrom" | "valid" | "version"
>;
export type RecordPressEntry = R["RecordPressEntry"];

export const conferenceKinds = [
  "CONFERENCE",
  "INFORMATION",
] as const satisfies readonly R["ConferenceKind"][];
export type ConferenceKind = R["ConferenceKind"];
export const conferenceStates = [
  "PLANNED",
  "NOTIFIED",
  "HELD",
  "REFUSED",
  "CANCELLED",
] as const satisfies readonly R["ConferenceState"][];
export type ConferenceState = R["ConferenceState"];
export type PlanConference = R["PlanConference"];
export type HoldConference = R["HoldConference"];
export type AccreditGuest = R["AccreditGuest"];
export type ConferenceView = Always<
  Omit<R["ConferenceView"], "notice" | "refusal">,
  | "id"
  | "agencyId"
  | "agencyName"
  | "kind"
  | "state"
  | "title"
  | "content"
  | "place"
  | "startsAt"
  | "chair"
  | "basis"
  | "noticeNeeded"
  | "noticeMissing"
  | "guests"
  | "mayChange"
  | "mayDecide"
  | "version"
> & { notice?: ClockView; refusal?: ClockView };
export type GuestView = Always<R["GuestView"], "id" | "pressEntryId" | "kind" | "name" | "invitedAt">;
export type DutyStep = Always<
  Omit<R["DutyStep"], "clock">,
  "conferenceId" | "kind" | "title" | "heldAt" | "late"
> & { clock?: ClockView };
export type DutyPlan = Always<R["DutyPlan"], "conferenceId" | "title" | "startsAt" | "inTime">;
export type ConferenceDuty = Always<
  Omit<R["ConferenceDuty"], "next" | "plan" | "held">,
  "duty" | "standing"
> & {
  next?: ClockView;
  plan?: DutyPlan;
  held: DutyStep[];
};
export type ConferenceDuties = Always<
  Omit<R["ConferenceDuties"], "duties">,
  "agencyId" | "agencyName" | "asAt" | "mayPlan"
> & { duties: ConferenceDuty[] };
export const supplyWays = ["NETWORK", "EMAIL", "OFFICE", "POST"] as const satisfies R["SupplyWay"][];
export const requestStates = [
  "RECEIVED",
  "ASKED_BACK",
  "ACCEPTED",
  "SUPPLIED",
  "REFUSED",
  "INVALID",
  "WITHDRAWN",
] as const satisfies R["RequestState"][];
export type SupplyWay = R["SupplyWay"];
export type RequestState = R["RequestState"];
export type AskInformation = R["AskInformation"];
export type RecordRequest = R["RecordRequest"];
export interface InformationReceipt {
  /** For the staff who entered it. */
  requestId?: string;
  code: string;
  agencyName: string;
  number: string;
  subject: string;
  receivedAt: string;
  clock?: ClockView;
}
export type InformationStep = Always<R["InformationStep"], "kind" | "at">;
export type SuppliedFile = Always<R["SuppliedFile"], "id" | "fileName" | "mediaType" | "size" | "sha256">;
export type InformationMail = Always<R["InformationMail"], "state">;
export type FollowedRequest = Always<
  Omit<R["FollowedRequest"], "clock" | "steps" | "files" | "papers">,
  "agencyName" | "number" | "subject" | "wanted" | "way" | "state" | "receivedAt" | "fee"
> & { clock?: ClockView; steps: InformationStep[]; files: SuppliedFile[]; papers: PaperKind[] };
export type RequesterView = Always<
  R["RequesterView"],
  "personName" | "residence" | "identityNumber" | "masked"
>;
export type InformationRequestSummary = Always<
  Omit<R["InformationRequestSummary"], "clock">,
  "id" | "agencyId" | "agencyName" | "number" | "subject" | "requesterName" | "way" | "state" | "receivedAt"
> & { clock?: ClockView };
export type EarlierInformationRequest = Always<R["EarlierInformationRequest"], "id" | "number" | "subject">;
export type RefusalGround = Always<R["RefusalGround"], "code" | "from" | "basis">;
export type InformationRequestView = Always<
  Omit<
    R["InformationRequestView"],
    "clock" | "steps" | "earlier" | "grounds" | "papers" | "requester" | "supplied" | "mail"
  >,
  | "id"
  | "agencyId"
  | "agencyName"
  | "number"
  | "channel"
  | "subject"
  | "wanted"
  | "reason"
  | "way"
  | "state"
  | "receivedAt"
  | "validAt"
  | "fee"
  | "version"
> & {
  clock?: ClockView;
  requester: RequesterView;
  steps: InformationStep[];
  earlier: EarlierInformationRequest[];
  grounds: RefusalGround[];
  papers: PaperKind[];
  supplied: SuppliedFile[];
  mail?: InformationMail;
};
export type PaperKind = R["PaperKind"];
export type RegisterLine = Always<
  Omit<R["RegisterLine"], "requester">,
  "number" | "requestId" | "receivedAt" | "channel" | "subject" | "way" | "state" | "fee" | "handedOver"
> & { requester: RequesterView };
export interface RegisterBook {
  agencyId: string;
  agencyName: string;
  year: number;
  lines: RegisterLine[];
}

export const disclosureForms = [
  "PORTAL",
  "MASS_MEDIA",
  "GAZETTE",
  "POSTING",
  "IN_PERSON",
  "OTHER",
] as const satisfies R["DisclosureForm"][];
export const disclosureStates = [
  "GAP",
  "WAITING",
  "PUBLISHED",
  "OVER",
] as const satisfies R["DisclosureState"][];
export const claimOutcomes = ["CORRECTED", "UPHELD"] as const satisfies R["ClaimOutcome"][];
export type DisclosureForm = R["DisclosureForm"];
export type DisclosureState = R["DisclosureState"];
export type ClaimOutcome = R["ClaimOutcome"];
export type RecordDisclosure = R["RecordDisclosure"];
export type PublishDisclosure = R["PublishDisclosure"];
export type AnswerClaim = R["AnswerClaim"];
export interface ClaimReceipt {
  code: string;
  agencyName: string;
  receivedAt: string;
  clock?: ClockView;
}
export type DisclosureView = Always<
  Omit<R["DisclosureView"], "clock">,
  | "id"
  | "agencyId"
  | "agencyName"
  | "title"
  | "form"
  | "place"
  | "createdOn"
  | "state"
  | "openClaims"
  | "version"
> & { clock?: ClockView };
export type DisclosureClaimView = Always<
  Omit<R["DisclosureClaimView"], "clock">,
  "id" | "disclosureId" | "title" | "text" | "receivedAt" | "version"
> & { clock?: ClockView };
export type FollowedClaim = Always<
  Omit<R["FollowedClaim"], "clock">,
  "agencyName" | "title" | "text" | "receivedAt"
> & { clock?: ClockView };
export interface Followed {
  request?: FollowedRequest;
  claim?: FollowedClaim;
}
