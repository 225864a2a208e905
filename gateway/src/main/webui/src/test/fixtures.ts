import type {
  ReportCase,
  Figure,
  CorrectionView,
  AnnualReportView,
  AgencyHistory,
  AgencySummary,
  AgencyView,
  AlertView,
  ArticleSummary,
  AskedContact,
  AssignmentView,
  BoardFigures,
  BoardView,
  BodyCoverage,
  CalendarPreview,
  CalendarView,
  CandidateView,
  ChannelView,
  ClockView,
  CommunicatorView,
  ContactReport,
  ContactView,
  CourseView,
  CoverageView,
  DisclosureClaimView,
  DisclosureView,
  DutyView,
  EnquiryView,
  EnrolmentView,
  FetchView,
  GapSummary,
  FollowedRequest,
  GapView,
  InformationReceipt,
  InformationRequestSummary,
  InformationRequestView,
  ImportView,
  IssueView,
  MailStatus,
  MailView,
  OfficerView,
  OpenDuty,
  PersonView,
  PlannedRow,
  PostsOverview,
  ProposalView,
  RecordedDayView,
  PressRefusalGround,
  RegisterBook,
  ReorganisationView,
  RequirementView,
  RerunView,
  SourceView,
  SpokespersonPeriod,
  SpokespersonView,
  StatementSummary,
  StatementVersion,
  StatementView,
  TaskView,
  TrainingRecord,
  UnavailabilityView,
} from "@/shared/api/types";
import type { Me } from "@/shared/session/session";

// People, numbers, articles and addresses are invented.

export const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

const HOUR = 3_600_000;
const from = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();

export const environment: AgencySummary = {
  id: id(1),
  slug: "so-nong-nghiep-va-moi-truong",
  name: "Sở Nông nghiệp và Môi trường tỉnh Lai Châu",
  kind: "department",
};

export const culture: AgencySummary = {
  id: id(2),
  slug: "so-van-hoa-the-thao-va-du-lich",
  name: "Sở Văn hóa, Thể thao và Du lịch tỉnh Lai Châu",
  kind: "department",
};

export const binhLu: AgencySummary = {
  id: id(3),
  slug: "ubnd-xa-binh-lu",
  name: "Ủy ban nhân dân xã Bình Lư",
  kind: "commune-committee",
  unitCode: "03390",
  unitType: "xa",
  formerDistrict: "huyện Tam Đường",
  validFrom: "2025-07-01",
};

export const sonBinh: AgencySummary = {
  id: id(4),
  slug: "ubnd-xa-son-binh",
  name: "Ủy ban nhân dân xã Sơn Bình",
  kind: "commune-committee",
  formerDistrict: "huyện Tam Đường",
  validTo: "2025-06-30",
};

export const agencies = [environment, culture, binhLu];

export const spokesperson: SpokespersonView = {
  id: id(10),
  agencyId: environment.id,
  agencyName: environment.name,
  kind: "REGULAR",
  personName: "Lò Thị Hương",
  position: "Phó Giám đốc Sở",
  phone: "0213 3790 001",
  email: "huonglt@laichau.gov.vn",
  decisionNumber: "128/QĐ-SNNMT",
  decidedAt: "2026-07-06T09:00:00+07:00",
  validFrom: "2026-07-06T09:00:00+07:00",
};

export const agencyView = (summary: AgencySummary): AgencyView => ({
  ...summary,
  aliases: summary === binhLu ? ["UBND xã Bình Lư", "Bình Lư"] : ["Sở NN&MT Lai Châu"],
  publishingDuty: "PROVINCE",
  predecessors: summary === binhLu ? [sonBinh] : [],
  successors: [],
  spokespersons: summary === environment ? [spokesperson] : [],
});

export const clock = (dueInHours: number): ClockView => ({
  rule: "press.answer.forwarded",
  value: 15,
  unit: "WORKING_DAYS",
  basis: "Decree 237/2026 art. 18.3",
  confidence: "HIGH",
  trigger: from(dueInHours - 21 * 24),
  triggerKind: "forwarded item received",
  dueAt: from(dueInHours),
  skipped: [
    { date: "2026-08-29", reason: "WEEKEND" },
    { date: "2026-08-30", reason: "WEEKEND" },
    { date: "2026-09-01", reason: "HOLIDAY", name: "Quốc khánh" },
    { date: "2026-09-02", reason: "HOLIDAY", name: "Quốc khánh" },
  ],
});

export const assignment: AssignmentView = {
  ...spokesperson,
  state: "CONFIRMED",
  postId: id(11),
  personId: id(12),
  proposedBy: "nnmt",
  proposedAt: "2026-07-06T14:00:00+07:00",
  settledBy: "duyet",
  settledAt: "2026-07-06T15:30:00+07:00",
  version: 1,
  publication: {
    ...clock(-200),
    rule: "spk.publish.regular",
    value: 24,
    unit: "HOURS",
    basis: "Decree 244/2026 art. 3.3",
    triggerKind: "assignment decision",
    skipped: [],
    publishedAt: "2026-07-06T15:30:00+07:00",
    onTime: true,
    verdict: "ON_TIME",
  },
};

export const proposal: AssignmentView = {
  ...assignment,
  id: id(13),
  personName: "Giàng A Chờ",
  state: "PROPOSED",
  settledBy: undefined,
  settledAt: undefined,
  publication: { ...assignment.publication, publishedAt: undefined, onTime: undefined, verdict: "WAITING" },
  version: 0,
};

export const head: AssignmentView = {
  ...assignment,
  id: id(14),
  kind: "HEAD",
  personName: "Vàng Văn Đầu",
  position: "Giám đốc Sở",
  publication: { publishedAt: "2026-07-06T15:30:00+07:00", verdict: "NO_RULE" },
};

export const absence: UnavailabilityView = {
  id: id(15),
  agencyId: environment.id,
  assignmentId: assignment.id,
  from: new Date(Date.now() - 3_600_000).toISOString(),
  to: new Date(Date.now() + 5 * 86_400_000).toISOString(),
  reason: "BUSINESS_TRIP",
  state: "CONFIRMED",
  urgent: false,
  inForce: true,
  proposedBy: "nnmt",
  proposedAt: "2026-11-20T08:00:00+07:00",
  version: 0,
};

/** The same regular spokesperson, about to leave, and away: both wait for a second person. */
export const leaving: AssignmentView = {
  ...assignment,
  end: {
    reason: "RETIRED",
    endsAt: "2027-01-01T00:00:00+07:00",
    decisionNumber: "9/QĐ-SNNMT",
    decidedAt: "2026-11-20T08:00:00+07:00",
    state: "PROPOSED",
    proposedBy: "nnmt",
    proposedAt: "2026-11-20T08:05:00+07:00",
  },
};

export const reported: UnavailabilityView = { ...absence, id: id(17), state: "PROPOSED", inForce: false };

export const proposals: ProposalView[] = [
  { kind: "ASSIGNMENT", assignment: proposal, proposedBy: "nnmt", proposedAt: proposal.proposedAt },
  { kind: "END", assignment: leaving, proposedBy: "nnmt", proposedAt: "2026-11-20T08:05:00+07:00" },
  {
    kind: "UNAVAILABILITY",
    assignment,
    unavailability: reported,
    proposedBy: "nnmt",
    proposedAt: reported.proposedAt,
  },
];

export const periods: SpokespersonPeriod[] = [
  {
    id: id(16),
    kind: "REGULAR",
    personName: "Người Kế Nhiệm",
    position: "Phó Giám đốc Sở",
    decisionNumber: "200/QĐ-SNNMT",
    decidedAt: "2026-11-20T08:00:00+07:00",
    validFrom: "2027-01-01T00:00:00+07:00",
  },
  { ...spokesperson, validTo: "2027-01-01T00:00:00+07:00" },
];

export const draft: StatementView = {
  id: id(20),
  agencyId: environment.id,
  agencyName: environment.name,
  taskId: id(30),
  title: "Về tình trạng nước suối Nậm Mu đổi màu",
  body: "Ngày 20/11/2026, Sở đã lấy mẫu nước tại ba vị trí.\n\nKết quả cho thấy nước đục do sạt lở đất, không có chất độc hại.",
  state: "DRAFT",
  createdAt: "2026-11-21T08:00:00+07:00",
  version: 3,
  form: "WRITTEN",
  rootId: id(20),
  number: 1,
  answers: {
    kind: "ISSUE",
    id: id(40),
    title: "Suối Nậm Mu đổi màu, người dân lo lắng",
    url: "https://bao.example/suoi-nam-mu",
  },
};

export const published: StatementView = {
  ...draft,
  id: id(21),
  title: "Về tiến độ cấp nước sạch tại xã Bình Lư",
  state: "PUBLISHED",
  publishedAt: "2026-11-18T10:15:00+07:00",
};

export const publishedSummary: StatementSummary = {
  id: published.id,
  agencyId: published.agencyId,
  agencyName: published.agencyName,
  title: published.title,
  excerpt: published.body,
  publishedAt: "2026-11-18T10:15:00+07:00",
  form: published.form,
  number: 1,
};

export const corrected: StatementView = {
  ...published,
  id: id(22),
  rootId: published.id,
  number: 2,
  body: published.body.replace("ba vị trí", "năm vị trí"),
  changeNote: "Số vị trí lấy mẫu ghi nhầm.",
  publishedAt: "2026-11-19T10:15:00+07:00",
};

export const statementVersions: StatementVersion[] = [
  {
    id: corrected.id,
    number: 2,
    title: corrected.title,
    body: corrected.body,
    changeNote: corrected.changeNote,
    publishedAt: "2026-11-19T10:15:00+07:00",
  },
  {
    id: published.id,
    number: 1,
    title: published.title,
    body: published.body,
    publishedAt: "2026-11-18T10:15:00+07:00",
    supersededAt: "2026-11-19T10:15:00+07:00",
  },
];

export const pressCorrection: CorrectionView = {
  id: id(70),
  agencyId: environment.id,
  agencyName: environment.name,
  outletName: "Báo Thử nghiệm",
  outletNote: "Báo nước ngoài",
  rhythm: "DAILY",
  articleTitle: "Suối Nậm Mu nhiễm độc",
  publishedOn: "2026-11-19",
  noticedAt: "2026-11-20T08:00:00+07:00",
  fault: "Nước suối không có chất độc hại.",
  grounds: "Kết quả lấy mẫu ngày 20/11/2026.",
  demanded: "CORRECTION",
  state: "DRAFT",
  rounds: [],
  maySend: true,
  possibleOutcomes: ["WITHDRAWN"],
  version: 0,
};

const figures = (replies: number): Figure[] => [
  { indicator: "CONFERENCES", done: 2 },
  { indicator: "BRIEFINGS", done: 3 },
  { indicator: "REPLIES", done: replies, total: 9 },
  { indicator: "UNEXPECTED", done: 1, total: 1 },
  { indicator: "ON_TIME", done: 1, total: 1 },
  { indicator: "CORRECTIONS", done: 0, total: 1 },
];

export const annualReport: AnnualReportView = {
  agencyName: "Ủy ban nhân dân tỉnh Lai Châu",
  year: 2026,
  from: "2025-12-15",
  to: "2026-12-14",
  dueAt: "2026-12-20T00:00:00+07:00",
  basis: "Decree 244/2026 art. 10",
  state: "DRAFT",
  figures: figures(7),
  trend: [{ year: 2025, from: "2024-12-15", to: "2025-12-14", submitted: false, figures: figures(5) }],
  agencies: [{ agencyId: environment.id, agencyName: environment.name, state: "DRAFT", figures: figures(4) }],
  maySubmit: false,
  version: 0,
};

export const reportCase: ReportCase = {
  kind: "ISSUE",
  id: id(30),
  agencyId: environment.id,
  agencyName: environment.name,
  title: "Người dân lo suối Nậm Mu đổi màu",
  happenedAt: "2026-11-20T08:00:00+07:00",
  counted: true,
};

export const task = (overrides: Partial<TaskView> = {}): TaskView => ({
  id: id(30),
  agencyId: environment.id,
  agencyName: environment.name,
  kind: "ISSUE",
  subjectId: id(40),
  role: "LEAD",
  issueId: id(40),
  title: "Người dân lo ngại nước suối Nậm Mu đổi màu",
  origin: "PRESS_FORWARDED",
  state: "OPEN",
  receivedAt: from(-500),
  clock: clock(3),
  articleTitle: "Nước suối Nậm Mu chuyển màu vàng đục, dân bản lo mất nguồn nước sinh hoạt",
  articleUrl: "https://bao.example.vn/nuoc-suoi-nam-mu",
  sourceName: "Báo Vùng Cao",
  summaryText:
    "Báo nêu ý kiến của người dân bản Nà Tăm về nguồn nước sinh hoạt và đề nghị cơ quan chuyên môn trả lời.",
  extensions: [],
  version: 1,
  ...overrides,
});

export const tasks = [
  task(),
  task({ id: id(31), title: "Rác thải tồn đọng tại chợ phiên San Thàng", clock: clock(-30) }),
  task({
    id: id(32),
    title: "Đề nghị công bố kết quả quan trắc không khí",
    clock: clock(130),
    origin: "PRESS_REQUEST",
  }),
  task({ id: id(33), title: "Khai thác cát trên sông Nậm Na", clock: undefined, origin: "SPOTTED" }),
];

export const refusalGrounds: PressRefusalGround[] = [
  {
    key: "press.refusal.secret",
    act: "Law 126/2025",
    article: "art. 31.2a",
    vi: "Thông tin thuộc bí mật nhà nước, bí mật cá nhân, bí mật gia đình và bí mật khác theo quy định của pháp luật",
    en: "State, personal, family and other legal secrets",
    from: "2026-07-01",
    source: "Law 126/2025",
    confidence: "HIGH",
  },
  {
    key: "press.refusal.caseOpen",
    act: "Law 126/2025",
    article: "art. 31.2b",
    vi: "Vụ án đang được điều tra hoặc chưa xét xử",
    en: "A case under investigation or not yet tried",
    from: "2026-07-01",
    source: "Law 126/2025",
    confidence: "HIGH",
  },
  {
    key: "press.refusal.inspectionOpen",
    act: "Law 126/2025",
    article: "art. 31.2c",
    vi: "Vụ việc đang thanh tra chưa có kết luận",
    en: "An inspection without conclusion",
    from: "2026-07-01",
    source: "Law 126/2025",
    confidence: "HIGH",
  },
  {
    key: "press.refusal.policyDraft",
    act: "Law 103/2016",
    article: "art. 38.2d",
    vi: "Văn bản chính sách, đề án đang soạn thảo mà cấp có thẩm quyền chưa cho phép công bố",
    en: "Policy documents and schemes in drafting that are not cleared for publication",
    from: "2017-01-01",
    to: "2026-06-30",
    source: "Law 103/2016",
    confidence: "HIGH",
  },
];

export const enquiry = (overrides: Partial<EnquiryView> = {}): EnquiryView => ({
  id: id(60),
  number: "BC-000060",
  kind: "REQUEST",
  origin: "PRESS_FORM",
  title: "Tiến độ sửa cầu treo bản Nà Tăm",
  question: "Bao giờ cầu được sửa xong?",
  pressAgency: "Báo Thử Nghiệm",
  reporter: {
    name: "Lò Thị Phóng Viên",
    cardNumber: "IBT 00001",
    email: "phongvien@bao.example.vn",
  },
  verification: "VERIFIED",
  receivedAt: from(-200),
  recordedAt: from(-200),
  recordedBy: "(public)",
  task: task({
    id: id(61),
    kind: "ENQUIRY",
    subjectId: id(60),
    issueId: undefined,
    origin: undefined,
    articleTitle: undefined,
    articleUrl: undefined,
    sourceName: undefined,
    title: "Tiến độ sửa cầu treo bản Nà Tăm",
    clock: clock(40),
  }),
  partners: [],
  steps: [
    { id: id(62), kind: "RECEIVED", at: from(-200), recordedAt: from(-200), by: "(public)" },
    {
      id: id(63),
      kind: "REASSIGNED",
      agencyId: environment.id,
      agencyName: "Sở Tài chính",
      text: "Thuộc thẩm quyền của Sở Tài chính.",
      at: from(-100),
      recordedAt: from(-100),
      by: "phatngon",
    },
  ],
  mayAct: true,
  mayContribute: false,
  version: 4,
  ...overrides,
});

const noFigures: BoardFigures = {
  open: 0,
  overdue: 0,
  doubtful: 0,
  dueSoon: 0,
  onTime: 0,
  late: 0,
  uncertain: 0,
  refused: 0,
  avoided: 0,
};

export const board: BoardView = {
  at: from(0),
  from: "2025-11-24",
  to: "2026-11-23",
  soon: from(72),
  total: { ...noFigures, open: 5, overdue: 2, onTime: 7, late: 1, refused: 1 },
  items: [
    {
      agencyId: environment.id,
      agencyName: environment.name,
      oldestDueAt: from(-48),
      figures: { ...noFigures, open: 4, overdue: 2, onTime: 5, late: 1 },
    },
    {
      agencyId: id(9),
      agencyName: "Ủy ban nhân dân xã Bình Lư",
      figures: { ...noFigures, open: 1, onTime: 2, refused: 1 },
    },
  ],
};

export const sources: SourceView[] = [
  {
    id: id(50),
    name: "Báo Vùng Cao",
    url: "https://bao.example.vn/rss/lai-chau.xml",
    format: "RSS",
    enabled: true,
    state: "OK",
    lastFetchedAt: from(-0.2),
    lastSucceededAt: from(-0.2),
    nextFetchAt: from(0.3),
    consecutiveFailures: 0,
    articleCount: 128,
    version: 2,
  },
  {
    id: id(51),
    name: "Tạp chí Tây Bắc",
    url: "https://tapchi.example.vn/atom",
    format: "ATOM",
    enabled: true,
    state: "FAILING",
    lastFetchedAt: from(-1),
    nextFetchAt: from(2),
    consecutiveFailures: 4,
    lastFailure: { code: "timeout", detail: "No answer within 10 s", at: from(-1) },
    articleCount: 12,
    version: 1,
  },
  {
    id: id(52),
    name: "Bản tin cũ",
    url: "https://cu.example.vn/rss",
    enabled: false,
    state: "DISABLED",
    consecutiveFailures: 0,
    articleCount: 0,
    version: 1,
  },
];

const fetch = (n: number, hours: number, result: Partial<FetchView>): FetchView => ({
  id: id(n),
  startedAt: from(hours),
  finishedAt: from(hours),
  outcome: "OK",
  entries: 20,
  newArticles: 0,
  bytes: 18_400,
  repaired: false,
  ...result,
});

export const fetches = [
  fetch(60, -0.2, { newArticles: 3 }),
  fetch(61, -1.2, { outcome: "NOT_MODIFIED", entries: 0 }),
  fetch(62, -2.2, { outcome: "FAILED", entries: 0, code: "timeout", detail: "No answer within 10 s" }),
];

export const articles: ArticleSummary[] = [
  {
    id: id(70),
    title: "Nước suối Nậm Mu chuyển màu vàng đục, dân bản lo mất nguồn nước sinh hoạt",
    url: "https://bao.example.vn/nuoc-suoi-nam-mu",
    sourceId: id(50),
    sourceName: "Báo Vùng Cao",
    publishedAt: from(-20),
    firstSeenAt: from(-19),
    excerpt:
      "Nhiều ngày qua, người dân xã Sơn Bình phản ánh dòng suối chảy qua bản chuyển màu vàng đục sau các trận mưa lớn…",
    matches: [
      {
        agencyId: environment.id,
        agencyName: environment.name,
        asWritten: "Sở Nông nghiệp và Môi trường",
        confidence: "CERTAIN",
        reason: "FULL_NAME",
      },
      {
        agencyId: binhLu.id,
        agencyName: binhLu.name,
        asWritten: "xã Sơn Bình",
        unitToday: "xã Bình Lư",
        confidence: "LIKELY",
        reason: "TYPE_WORD",
      },
    ],
  },
  {
    id: id(71),
    title: "Chợ phiên Sìn Hồ đông khách dịp cuối tuần",
    url: "https://bao.example.vn/cho-phien-sin-ho",
    sourceId: id(50),
    sourceName: "Báo Vùng Cao",
    publishedAt: from(-30),
    firstSeenAt: from(-29),
    excerpt: "Du khách từ nhiều nơi đến Sìn Hồ mua thổ cẩm, mật ong và thảo dược.",
    matches: [
      {
        agencyId: id(5),
        agencyName: "Ủy ban nhân dân xã Sìn Hồ",
        asWritten: "Sìn Hồ",
        confidence: "AMBIGUOUS",
        reason: "FORMER_DISTRICT",
      },
    ],
  },
  {
    id: id(72),
    title: "Giá cà phê xuất khẩu tăng nhẹ",
    url: "https://bao.example.vn/gia-ca-phe",
    sourceId: id(50),
    sourceName: "Báo Vùng Cao",
    firstSeenAt: from(-40),
    matches: [],
  },
];

export const issue: IssueView = {
  id: id(40),
  agencyId: environment.id,
  agencyName: environment.name,
  articleId: id(70),
  articleTitle: task().articleTitle ?? "",
  title: task().title,
  origin: "PRESS_FORWARDED",
  state: "OPEN",
  receivedAt: from(-500),
  raisedAt: from(-499),
  summary: task().summaryText,
  articleUrl: task().articleUrl ?? "",
  sourceName: "Báo Vùng Cao",
  moves: [],
  version: 1,
};

export const closedIssue: IssueView = {
  ...issue,
  id: id(41),
  title: "Bản xa chưa có nước sạch",
  state: "CLOSED",
  closedAt: from(-100),
  statementId: published.id,
  statementTitle: published.title,
};

const publicationClock = (dueInHours: number): ClockView => ({
  ...clock(dueInHours),
  rule: "spk.publish.regular",
  value: 24,
  unit: "HOURS",
  basis: "Decree 244/2026 art. 3.3",
  trigger: from(dueInHours - 24),
  triggerKind: "assignment decision",
  skipped: [],
});

const policyClock = (rule: string, days: number, dueInHours: number): ClockView => ({
  ...clock(dueInHours),
  rule,
  value: days,
  unit: "DAYS",
  basis: "own proposal; no law sets a number",
  confidence: "LOW",
  triggerKind: "contact confirmed",
  skipped: [],
});

export const duties: DutyView[] = [
  {
    assignmentId: spokesperson.id,
    channel: "AGENCY_PORTAL",
    agencyId: environment.id,
    agencyName: environment.name,
    personName: spokesperson.personName,
    kind: "REGULAR",
    decisionNumber: spokesperson.decisionNumber,
    decidedAt: spokesperson.decidedAt,
    owner: "AGENCY",
    state: "OVERDUE",
    clock: publicationClock(-30),
    mayProve: true,
    withdrawnProofs: [],
  },
  {
    assignmentId: spokesperson.id,
    channel: "PROVINCE_LIST",
    agencyId: environment.id,
    agencyName: environment.name,
    personName: spokesperson.personName,
    kind: "REGULAR",
    decisionNumber: spokesperson.decisionNumber,
    decidedAt: spokesperson.decidedAt,
    owner: "PROVINCE",
    state: "FULFILLED",
    clock: publicationClock(-30),
    fulfilledAt: from(-40),
    mayProve: false,
    withdrawnProofs: [],
  },
];

/** The duty of an authorisation: proven wrongly once, proven again, by a time that is the province's own. */
export const provenDuty: DutyView = {
  assignmentId: id(14),
  channel: "AGENCY_PORTAL",
  agencyId: environment.id,
  agencyName: environment.name,
  personName: "Mùa A Vụ",
  kind: "CASE_AUTHORISED",
  decisionNumber: "12/UQ-SNNMT",
  decidedAt: from(-20),
  owner: "AGENCY",
  state: "FULFILLED",
  clock: { ...publicationClock(-8), rule: "policy.publish.case", value: 12, confidence: "MEDIUM" },
  fulfilledAt: from(-10),
  mayProve: false,
  proof: {
    id: id(41),
    fulfilledAt: from(-10),
    url: "https://snnmt.laichau.gov.vn/uy-quyen",
    recordedAt: from(-9),
    recordedBy: "nnmt",
  },
  withdrawnProofs: [
    {
      id: id(40),
      fulfilledAt: from(-12),
      url: "https://snnmt.laichau.gov.vn/trang-khac",
      recordedAt: from(-11),
      recordedBy: "nnmt",
      withdrawnAt: from(-10),
      withdrawnBy: "quantri",
      withdrawnReason: "Địa chỉ của trang khác",
    },
  ],
};

export const persons: PersonView[] = [
  {
    id: id(42),
    fullName: "Lò Văn Thử",
    officialPhone: "0213 3791 234",
    officialEmail: "thu.snnmt@laichau.gov.vn",
    personalPhone: "•••••••••678",
    personalEmail: "n•••@thu-rieng.example",
    version: 1,
  },
  {
    id: id(43),
    fullName: "Mùa A Vụ",
    officialPhone: "0213 3791 235",
    officialEmail: "vu.snnmt@laichau.gov.vn",
    version: 0,
  },
];

export const contacts: ContactView[] = [
  {
    assignmentId: spokesperson.id,
    kind: "REGULAR",
    personName: spokesperson.personName,
    position: spokesperson.position,
    phone: spokesperson.phone,
    email: spokesperson.email,
    state: "STALE",
    confirmedAt: from(-2300),
    clock: policyClock("policy.contact.confirm", 90, -140),
    question: {
      requestedAt: from(-24),
      expiresAt: from(300),
      reminders: 0,
      token: "AZkAAAAAcACAAAAAAAAAAQ",
    },
  },
];

export const reports: ContactReport[] = [
  {
    id: id(90),
    agencyId: environment.id,
    assignmentId: spokesperson.id,
    origin: "PUBLIC",
    wrong: "PHONE",
    detail: "Gọi nhiều lần không có người nghe.",
    correction: "0213 3790 111",
    reportedAt: from(-50),
    state: "OPEN",
  },
  {
    id: id(91),
    agencyId: environment.id,
    origin: "LINK",
    wrong: "OTHER",
    detail: "Tôi đã chuyển công tác.",
    reportedAt: from(-900),
    state: "CORRECTED",
    settledAt: from(-880),
    settledBy: "tuphap",
    settlement: "Đã thay người phát ngôn.",
  },
];

/** An emergency at night; its end is added where a test is about it. */
export const alert: AlertView = {
  id: id(34),
  agencyId: environment.id,
  title: "Sạt lở đất tại bản Nậm Thử",
  text: "Bà con rời khỏi khu vực ven suối, đến điểm trường trung tâm.",
  concern: "EVENT",
  riskLevel: 3,
  occurredAt: "2026-11-22T02:10:00+07:00",
  receivedAt: "2026-11-22T02:40:00+07:00",
  issuedAt: "2026-11-22T02:45:00+07:00",
  toldAt: "2026-11-22T02:45:00+07:00",
  origin: "BROADCAST",
  taskId: id(30),
  version: 0,
};

export const openDuties: OpenDuty[] = [
  {
    id: "PUBLICATION/1",
    kind: "PUBLICATION",
    reason: "AGENCY_PORTAL",
    agencyId: environment.id,
    agencyName: environment.name,
    owner: "AGENCY",
    subject: spokesperson.personName,
    since: from(-54),
    clock: publicationClock(-30),
    state: "OVERDUE",
  },
  {
    id: "VACANCY/1",
    kind: "VACANCY",
    reason: "NEVER_NAMED",
    agencyId: binhLu.id,
    agencyName: binhLu.name,
    owner: "AGENCY",
    since: "2026-07-01T00:00:00+07:00",
    clock: policyClock("policy.vacancy", 5, -3000),
    state: "DOUBTFUL",
  },
  {
    id: "TASK/1",
    kind: "TASK",
    reason: "UNANSWERED",
    agencyId: environment.id,
    agencyName: environment.name,
    owner: "AGENCY",
    subject: "Rác thải tồn đọng tại chợ phiên San Thàng",
    subjectId: id(31),
    taskKind: "ENQUIRY",
    since: from(-500),
    clock: clock(-30),
    state: "OVERDUE",
  },
];

const body = (agency: AgencySummary, state: BodyCoverage["state"], gaps: OpenDuty[] = []): BodyCoverage => ({
  agencyId: agency.id,
  name: agency.name,
  kind: agency.kind,
  state,
  ...(state !== "VACANT" && { personName: "Lò Văn Thử" }),
  gaps,
});

const commune = (n: number, name: string): AgencySummary => ({
  id: id(n),
  slug: `ubnd-xa-${n}`,
  name: `Ủy ban nhân dân xã ${name}`,
  kind: "commune-committee",
});

export const coverage: CoverageView = {
  asAt: "2026-11-26",
  moment: from(0),
  bodies: 6,
  covered: 4,
  inOrder: 2,
  counted: [
    body(environment, "UNPUBLISHED", openDuties.slice(0, 1)),
    body(culture, "COVERED"),
    body(binhLu, "VACANT", openDuties.slice(1, 2)),
    body(commune(101, "Sìn Hồ"), "COVERED"),
    body(commune(102, "Khổng Lào"), "CONTACT_WRONG"),
    body(commune(103, "Mường Kim"), "UNCONFIRMED"),
  ],
  apart: [
    body({ id: id(104), slug: "thue-tinh", name: "Thuế tỉnh Lai Châu", kind: "vertical-body" }, "COVERED"),
  ],
  trend: [
    ["2025-12-31", 0],
    ["2026-01-31", 0],
    ["2026-02-28", 1],
    ["2026-03-31", 1],
    ["2026-04-30", 2],
    ["2026-05-31", 2],
    ["2026-06-30", 2],
    ["2026-07-31", 3],
    ["2026-08-31", 3],
    ["2026-09-30", 4],
    ["2026-10-31", 4],
    ["2026-11-26", 4],
  ].map(([day, covered]) => ({ day: String(day), bodies: 6, covered: Number(covered) })),
};

export const asked: AskedContact = {
  agencyId: environment.id,
  agencyName: environment.name,
  personName: spokesperson.personName,
  position: spokesperson.position,
  phone: spokesperson.phone,
  email: spokesperson.email,
};

export const admin: Me = {
  authenticated: true,
  username: "quantri",
  name: "Quản trị tỉnh",
  roles: ["province-admin"],
  agency: "ubnd-tinh",
};

export const history: AgencyHistory = {
  id: binhLu.id,
  slug: binhLu.slug,
  revision: 3,
  periods: [
    {
      name: binhLu.name,
      kind: "commune-committee",
      unitCode: "03390",
      unitType: "xa",
      parentName: "Ủy ban nhân dân tỉnh Lai Châu",
      aliases: ["UBND xã Bình Lư"],
      validFrom: "2025-07-01",
      beganBy: "MERGE",
      beganDocument: "1670/NQ-UBTVQH15",
      recordedAt: "2026-11-23T08:00:00Z",
    },
  ],
  successions: [
    {
      direction: "PREDECESSOR",
      agency: sonBinh,
      kind: "MERGE",
      effectiveOn: "2025-07-01",
      documentNumber: "1670/NQ-UBTVQH15",
    },
  ],
  corrections: [],
};

export const reorganisation = (): ReorganisationView => ({
  summary: {
    id: id(90),
    title: "Hợp nhất hai sở",
    documentNumber: "12/NQ-HĐND",
    documentDate: "2026-11-01",
    effectiveOn: "2027-01-01",
    state: "DRAFT",
    preparedBy: "quantri",
    preparedAt: "2026-11-20T08:00:00Z",
  },
  version: 4,
  steps: [
    {
      kind: "MERGE",
      predecessors: [environment, culture],
      successors: [],
      newBodies: [{ id: id(91), name: "Sở Mới", kind: "department" }],
    },
  ],
  effects: [
    {
      subject: "TASK",
      id: id(92),
      label: "Cầu treo bản Nà Tăm xuống cấp",
      destiny: "MOVES",
      fromId: environment.id,
      fromName: environment.name,
      toId: id(91),
      toName: "Sở Mới",
    },
  ],
  ready: true,
});

export const communicator: CommunicatorView = {
  id: id(501),
  agencyId: binhLu.id,
  agencyName: binhLu.name,
  code: "TTV-001",
  kind: "COMMUNICATOR",
  level: "commune",
  personName: "Sùng Thị Ví Dụ",
  position: "Trưởng ban công tác mặt trận",
  communeId: binhLu.id,
  communeName: binhLu.name,
  villages: "Bản Ví Dụ",
  languages: ["hmn-Latn-VN", "vi"],
  phone: "0213 3876 000",
  activeFrom: "2025-08-01",
  active: true,
  version: 3,
};

export const vocabulary = {
  levels: [
    { code: "province", vi: "Tỉnh", en: "Province" },
    { code: "commune", vi: "Xã", en: "Commune" },
  ],
  languages: [
    { code: "vi", vi: "Tiếng Việt", en: "Vietnamese" },
    { code: "hmn-Latn-VN", vi: "Tiếng Mông", en: "Hmong" },
  ],
};

export const officer: OfficerView = {
  id: id(511),
  agencyId: culture.id,
  agencyName: culture.name,
  personName: "Vàng Văn Ví Dụ",
  position: "Phó Chánh Văn phòng",
  phone: "0213 3876 111",
  email: "vidu@laichau.gov.vn",
  activeFrom: "2026-07-01",
  active: true,
  version: 0,
};

export const topics = [
  { code: "policy-communication", vi: "Kỹ năng truyền thông chính sách", en: "Policy communication" },
  { code: "legal-dissemination", vi: "Phổ biến, giáo dục pháp luật", en: "Legal education" },
];

export const course: CourseView = {
  id: id(601),
  agencyId: culture.id,
  agencyName: culture.name,
  code: "BD-2026-01",
  title: "Kỹ năng truyền thông chính sách cho cơ sở",
  topic: "policy-communication",
  kinds: ["COMMUNICATOR", "OFFICER"],
  levels: ["commune"],
  firstDay: "2026-11-18",
  lastDay: "2026-11-19",
  place: "Hội trường Sở (ví dụ)",
  capacity: 40,
  documentNumber: "12/KH-SVHTTDL",
  state: "PLANNED",
  stateAt: "2026-11-01T02:00:00Z",
  begun: true,
  enrolled: 2,
  attended: 0,
  absent: 0,
  version: 4,
};

export const roster: EnrolmentView[] = [
  {
    id: id(611),
    courseId: course.id,
    personId: communicator.id,
    kind: "COMMUNICATOR",
    level: "commune",
    personCode: "TTV-001",
    personName: communicator.personName,
    position: "Trưởng ban công tác mặt trận",
    agencyId: binhLu.id,
    agencyName: binhLu.name,
    state: "REGISTERED",
    version: 0,
  },
  {
    id: id(612),
    courseId: course.id,
    personId: officer.id,
    kind: "OFFICER",
    personCode: officer.email,
    personName: officer.personName,
    agencyId: culture.id,
    agencyName: culture.name,
    state: "REGISTERED",
    version: 2,
  },
];

export const candidate: CandidateView = {
  id: id(502),
  kind: "COMMUNICATOR",
  level: "commune",
  code: "TTV-002",
  personName: "Giàng A Ví Dụ",
  agencyId: binhLu.id,
  agencyName: binhLu.name,
  lacking: true,
};

export const gap: GapView = {
  personId: communicator.id,
  kind: "COMMUNICATOR",
  level: "commune",
  personCode: "TTV-001",
  personName: communicator.personName,
  agencyId: binhLu.id,
  agencyName: binhLu.name,
  communeName: binhLu.name,
  topic: "legal-dissemination",
  withinMonths: 24,
  standing: "EXPIRED",
  lastDay: "2024-03-01",
  until: "2026-03-01",
};

export const gapSummary: GapSummary = {
  people: 4,
  lacking: 1,
  expiring: 1,
  agencies: [
    { id: binhLu.id, name: binhLu.name, people: 3, lacking: 1 },
    { id: culture.id, name: culture.name, people: 1, lacking: 0 },
  ],
  communes: [{ id: binhLu.id, name: binhLu.name, people: 3, lacking: 1 }],
  levels: [
    { kind: "COMMUNICATOR", level: "commune", people: 3, lacking: 1 },
    { kind: "OFFICER", people: 1, lacking: 0 },
  ],
  topics: [{ topic: "legal-dissemination", people: 4, lacking: 1 }],
};

export const requirement: RequirementView = {
  id: id(621),
  topic: "legal-dissemination",
  kind: "COMMUNICATOR",
  level: "commune",
  withinMonths: 24,
  graceMonths: 6,
  validFrom: "2026-01-01",
  inForce: true,
  version: 0,
};

export const trainingRecord: TrainingRecord = {
  id: communicator.id,
  kind: "COMMUNICATOR",
  level: "commune",
  code: "TTV-001",
  personName: communicator.personName,
  agencyId: binhLu.id,
  agencyName: binhLu.name,
  duties: [gap],
  courses: [
    {
      courseId: course.id,
      code: course.code,
      title: course.title,
      topic: course.topic,
      firstDay: course.firstDay,
      lastDay: course.lastDay,
      courseState: "HELD",
      state: "ABSENT",
      reason: "Nghỉ ốm",
    },
  ],
};

export const posts: PostsOverview = {
  agencies: 2,
  withoutGap: 1,
  planned: 3,
  filled: 2,
  items: [
    { agencyId: binhLu.id, agencyName: binhLu.name, planned: 2, filled: 1, missing: 1, version: 1 },
    { agencyId: culture.id, agencyName: culture.name, planned: 1, filled: 1, missing: 0, version: 1 },
  ],
};

export const channel: ChannelView = {
  id: id(521),
  agencyId: binhLu.id,
  agencyName: binhLu.name,
  kind: "ZALO",
  name: "UBND xã Bình Lư (ví dụ)",
  address: "https://zalo.me/1000000000001",
  documentNumber: "12/TB-UBND",
  announcedOn: "2026-07-01",
  activeFrom: "2026-07-01",
  active: true,
  version: 0,
};

export const checkedImport: ImportView = {
  id: id(531),
  kind: "communicators",
  agencyId: binhLu.id,
  agencyName: binhLu.name,
  everyAgency: false,
  fileName: "tuyen-truyen-vien.xlsx",
  planHash: "a".repeat(64),
  state: "CHECKED",
  rowsNew: 0,
  rowsChanged: 1,
  rowsUnchanged: 2417,
  rowsRefused: 1,
  checkedAt: "2026-11-26T01:00:00Z",
  checkedBy: "ubndxa",
};

export const changedRow: PlannedRow = {
  number: 2,
  verdict: "CHANGED",
  cells: { code: "TTV-001", personName: "Sùng Thị Tên Mới" },
  before: { code: "TTV-001", personName: "Sùng Thị Ví Dụ", agencyId: id(3) },
  after: { code: "TTV-001", personName: "Sùng Thị Tên Mới", agencyId: id(3) },
  findings: [],
};

export const refusedRow: PlannedRow = {
  number: 3,
  verdict: "REFUSED",
  cells: { code: "TTV-002", personName: "Lò Văn Ví Dụ" },
  before: {},
  after: {},
  findings: [{ column: "languages", code: "language-unknown", refuses: true }],
};

export const auditEntries = [
  {
    position: 2,
    recordedAt: "2026-11-23T02:00:00Z",
    actor: "quantri",
    actorAgency: "ubnd-tinh",
    action: "ended",
    entity: "assignment",
    entityId: "01930000-0000-7000-8000-0000000000a1",
    before: { personName: "Lò Văn Mẫu", decision: { number: "1/QĐ-MAU" } },
    after: { personName: "Lò Văn Mẫu", decision: { number: "1/QĐ-MAU" }, endedAt: "2026-09-03T01:00:00Z" },
    hash: "b".repeat(64),
  },
  {
    position: 1,
    recordedAt: "2026-11-23T01:00:00Z",
    actor: "(system)",
    action: "assigned",
    entity: "assignment",
    entityId: "01930000-0000-7000-8000-0000000000a1",
    traceId: "4bf92f3577b34da6a3ce929d0e0e4736",
    after: { personName: "Lò Văn Mẫu", position: "Phó Giám đốc (mẫu)" },
    hash: "a".repeat(64),
  },
];

export const mailStatus: MailStatus = { flow: "FLOWING", waiting: 0, givenUp: 1 };

export const mails: MailView[] = [
  {
    id: "0193a000-0000-7000-8000-000000000901",
    kind: "CONTACT_QUESTION",
    state: "GIVEN_UP",
    reason: "ADDRESS_REFUSED",
    replyCode: 550,
    agencyId: "0193a000-0000-7000-8000-000000000001",
    agencyName: "Ủy ban nhân dân xã Bình Lư",
    recipient: "t•••@laichau.gov.vn",
    createdAt: "2026-11-25T01:00:00Z",
    attempts: 1,
    settledAt: "2026-11-25T01:00:04Z",
    resendable: true,
  },
  {
    id: "0193a000-0000-7000-8000-000000000902",
    kind: "DIGEST",
    state: "SENT",
    recipient: "v•••@laichau.gov.vn",
    createdAt: "2026-11-25T00:30:00Z",
    attempts: 1,
    settledAt: "2026-11-25T00:30:05Z",
    resendable: false,
  },
];

export const feedStatus = {
  sequence: 12,
  changedAt: "2026-11-23T02:00:00Z",
  records: [{ kind: "SPOKESPERSON", records: 10 }],
  keys: [
    { id: "feed-2026-11", algorithm: "ES256", signs: true },
    { id: "feed-2025-11", algorithm: "ES256", signs: false },
  ],
  readers: [{ client: "press-bureau", sequence: 10, readAt: "2026-11-23T01:30:00Z" }],
};

export const calendar = (year = 2026): CalendarView => ({
  year,
  revision: 7,
  version: "3f2a9c71b0de",
  complete: year === 2026,
  days:
    year === 2026
      ? [
          {
            id: id(80),
            date: "2026-02-17",
            kind: "HOLIDAY",
            name: "Tết Nguyên đán Bính Ngọ (mùng 1)",
            source: "Thông báo 9441/TB-BNV",
            confidence: "HIGH",
          },
          {
            id: id(81),
            date: "2026-08-31",
            kind: "SWAP",
            name: "Ngày nghỉ hoán đổi",
            makeUp: "2026-08-22",
            confidence: "MEDIUM",
          },
          { id: id(82), date: "2026-09-02", kind: "HOLIDAY", name: "Quốc khánh", confidence: "HIGH" },
        ]
      : [],
});

export const recordedDays: RecordedDayView[] = [
  ...calendar().days.map((day) => ({
    ...day,
    recordedBy: "caunoi-registry",
    recordedAt: "2026-01-05T08:00:00+07:00",
  })),
  {
    id: id(83),
    date: "2026-11-24",
    kind: "HOLIDAY",
    name: "Ngày Văn hóa Việt Nam",
    confidence: "LOW",
    recordedBy: "quantri",
    recordedAt: "2026-10-05T08:00:00+07:00",
    withdrawnBy: "quantri",
    withdrawnAt: "2026-10-06T08:00:00+07:00",
    withdrawnReason: "Chưa có văn bản",
  },
];

export const calendarPreview: CalendarPreview = {
  revision: 7,
  open: 120,
  later: 35,
  earlier: 0,
  most: [
    {
      kind: "TASK",
      id: id(30),
      title: "Người dân lo ngại nước suối Nậm Mu đổi màu",
      agencyId: environment.id,
      agencyName: environment.name,
      oldDueAt: "2026-12-10T00:00:00+07:00",
      newDueAt: "2026-12-11T00:00:00+07:00",
    },
  ],
};

export const rerun: RerunView = {
  revision: 7,
  state: "COMPLETED",
  startedAt: "2026-11-20T08:00:00+07:00",
  completedAt: "2026-11-20T08:00:03+07:00",
  total: 120,
  done: 120,
  moved: 35,
};

const foiClock = (dueInHours: number): ClockView => ({
  ...clock(dueInHours),
  rule: "foi.net.complex",
  basis: "Law 104/2016 art. 30.4",
  triggerKind: "valid request",
});

export const informationReceipt: InformationReceipt = {
  code: "K7QM-3XPD-9W2A-HTRB",
  agencyName: environment.name,
  number: "12/2026",
  subject: "Quy hoạch khu dân cư",
  receivedAt: "2026-11-26T09:00:00+07:00",
  clock: foiClock(70),
};

export const followedRequest = (overrides: Partial<FollowedRequest> = {}): FollowedRequest => ({
  agencyName: environment.name,
  number: "12/2026",
  subject: "Quy hoạch khu dân cư",
  wanted: "Bản vẽ quy hoạch đã phê duyệt",
  way: "NETWORK",
  state: "RECEIVED",
  receivedAt: "2026-11-26T09:00:00+07:00",
  clock: foiClock(70),
  fee: 0,
  steps: [{ kind: "RECEIVED", at: "2026-11-26T09:00:00+07:00" }],
  files: [],
  papers: [],
  ...overrides,
});

export const informationRequest = (
  overrides: Partial<InformationRequestView> = {},
): InformationRequestView => ({
  id: id(90),
  agencyId: environment.id,
  agencyName: environment.name,
  number: "12/2026",
  channel: "PORTAL",
  subject: "Quy hoạch khu dân cư",
  wanted: "Bản vẽ quy hoạch đã phê duyệt",
  reason: "Để làm nhà",
  requester: {
    personName: "Lò Thị Ví Dụ",
    residence: "Bản Nà Thử",
    identityNumber: "012345678901",
    masked: false,
  },
  way: "NETWORK",
  state: "ACCEPTED",
  receivedAt: "2026-11-26T09:00:00+07:00",
  validAt: "2026-11-26T09:00:00+07:00",
  acceptedAt: "2026-11-26T10:00:00+07:00",
  complexity: "COMPLEX",
  latestExtension: "2027-01-04",
  clock: foiClock(300),
  fee: 0,
  steps: [
    { kind: "RECEIVED", at: "2026-11-26T09:00:00+07:00" },
    { kind: "ACCEPTED", at: "2026-11-26T10:00:00+07:00", by: "tuphap" },
    { kind: "ASSESSED", at: "2026-11-26T10:05:00+07:00", by: "tuphap", note: "COMPLEX" },
  ],
  earlier: [
    { id: id(91), number: "3/2026", subject: "Quy hoạch khu dân cư" },
    { id: id(92), number: "7/2026", subject: "Quy hoạch khu dân cư (lần hai)" },
  ],
  grounds: [
    { code: "NOT_RESPONSIBLE", from: "2018-07-01", basis: "Law 104/2016 art. 28.1.c" },
    { code: "SUPPLIED_TWICE", from: "2018-07-01", basis: "Law 104/2016 art. 28.1.d" },
  ],
  papers: ["REQUEST", "RECEIPT", "RESOLUTION"],
  supplied: [],
  version: 4,
  ...overrides,
});

export const informationRequests: InformationRequestSummary[] = [
  {
    id: id(90),
    agencyId: environment.id,
    agencyName: environment.name,
    number: "12/2026",
    subject: "Quy hoạch khu dân cư",
    requesterName: "L. T. V. D.",
    way: "NETWORK",
    complexity: "COMPLEX",
    state: "ACCEPTED",
    receivedAt: "2026-11-26T09:00:00+07:00",
    clock: foiClock(300),
  },
];

export const registerBook: RegisterBook = {
  agencyId: environment.id,
  agencyName: environment.name,
  year: 2026,
  lines: [
    {
      number: "1/2026",
      requestId: id(90),
      receivedAt: "2026-11-26T09:00:00+07:00",
      channel: "PORTAL",
      requester: { personName: "L. T. V. D.", residence: "•••", identityNumber: "•••901", masked: true },
      subject: "Quy hoạch khu dân cư",
      way: "NETWORK",
      complexity: "COMPLEX",
      state: "REFUSED",
      lastDay: "2026-12-17",
      closedAt: "2026-12-01T09:00:00+07:00",
      ground: "NOT_RESPONSIBLE",
      fee: 0,
      handedOver: false,
    },
  ],
};

export const disclosure = (overrides: Partial<DisclosureView> = {}): DisclosureView => ({
  id: id(95),
  agencyId: environment.id,
  agencyName: environment.name,
  title: "Kế hoạch bảo vệ môi trường năm 2026",
  form: "PORTAL",
  place: "https://snnmt.laichau.gov.vn/cong-khai",
  createdOn: "2026-11-02",
  clock: { ...foiClock(-30), rule: "foi.proactive.default", value: 5 },
  state: "GAP",
  openClaims: 0,
  version: 0,
  ...overrides,
});

export const disclosureClaim: DisclosureClaimView = {
  id: id(96),
  disclosureId: id(95),
  title: "Kế hoạch bảo vệ môi trường năm 2026",
  text: "Số liệu trang 3 chưa đúng.",
  receivedAt: "2026-11-26T09:00:00+07:00",
  clock: { ...foiClock(300), rule: "foi.correction.claim", unit: "DAYS" },
  version: 0,
};
