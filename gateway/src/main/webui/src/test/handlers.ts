import { http, HttpResponse } from "msw";
import type { StatementView } from "@/shared/api/types";
import * as f from "./fixtures";
import { json } from "./json";

const page = <T>(items: T[]) => ({ items, page: 0, size: 20, total: items.length });
const notFound = () =>
  HttpResponse.json(
    { type: "/problems/not-found", title: "Not found", status: 404, code: "not-found" },
    { status: 404 },
  );

const registry = "*/api/registry/v1";
const monitoring = "*/api/monitoring/v1";

/** A province in miniature that answers as the services do; a test overrides the one answer it is about. */
export const handlers = [
  http.get("*/api/me", () => json(f.admin)),
  http.get(`${registry}/agencies`, ({ request }) => {
    const q = new URL(request.url).searchParams.get("q");
    return json(page(q ? f.agencies.filter((agency) => agency.name.includes(q)) : f.agencies));
  }),
  http.get(`${registry}/agencies/:id`, ({ params }) => {
    const agency = [...f.agencies, f.sonBinh].find((candidate) => candidate.id === params["id"]);
    return agency ? json(f.agencyView(agency)) : notFound();
  }),
  http.get(`${registry}/agencies/:id/history`, () => json(f.history)),
  http.post(`${registry}/agencies/:id/corrections`, () => json(f.history)),
  http.get(`${registry}/reorganisations`, () => json(page([f.reorganisation().summary]))),
  http.post(`${registry}/reorganisations`, () => json(f.reorganisation(), 201)),
  http.get(`${registry}/reorganisations/:id`, () => json(f.reorganisation())),
  http.post(`${registry}/reorganisations/:id/application`, () => {
    const draft = f.reorganisation();
    return json({ ...draft, version: 5, summary: { ...draft.summary, state: "IN_FORCE" } });
  }),
  http.get(`${registry}/agencies/:id/assignments`, () => json({ items: [f.assignment] })),
  http.post(`${registry}/agencies/:id/assignments`, () => json(f.assignment, 201)),
  http.get(`${registry}/agencies/:id/unavailabilities`, () => json({ items: [] })),
  http.post(`${registry}/agencies/:id/assignments/:assignment/unavailabilities`, () => json(f.absence, 201)),
  http.post(`${registry}/agencies/:id/assignments/:assignment/:decision`, () => json(f.assignment)),
  http.get(`${registry}/agencies/:id/spokesperson-history`, () => json({ items: f.periods })),
  http.get(`${registry}/proposals`, () => json(page(f.proposals))),
  http.get(`${registry}/agencies/:id/channels`, () => json({ items: [f.channel] })),
  http.post(`${registry}/agencies/:id/channels`, () => json(f.channel, 201)),
  http.get(`${registry}/channels`, () => json(page([f.channel]))),
  http.get(`${registry}/communicators`, () => json(page([f.communicator]))),
  http.get(`${registry}/communicators/vocabulary`, () => json(f.vocabulary)),
  http.put(`${registry}/communicators/:id`, () => json(f.communicator)),
  http.post(`${registry}/agencies/:id/communicators`, () => json(f.communicator, 201)),
  http.get(`${registry}/communication-officers`, () => json(page([f.officer]))),
  http.get(`${registry}/communication-officers/posts`, () => json(f.posts)),
  http.post(`${registry}/agencies/:id/communication-officers`, () => json(f.officer, 201)),
  http.get(`${registry}/training-courses`, () => json(page([f.course]))),
  http.get(`${registry}/training-courses/vocabulary`, () => json({ topics: f.topics })),
  http.get(`${registry}/training-courses/:id`, () => json(f.course)),
  http.put(`${registry}/training-courses/:id`, () => json(f.course)),
  http.post(`${registry}/agencies/:id/training-courses`, () => json(f.course, 201)),
  http.get(`${registry}/training-courses/:id/enrolments`, () => json({ items: f.roster })),
  http.post(`${registry}/training-courses/:id/enrolments`, () => json({ items: f.roster })),
  http.get(`${registry}/training-courses/:id/candidates`, () => json(page([f.candidate]))),
  http.put(`${registry}/training-courses/:id/attendance`, () => json({ items: f.roster })),
  http.post(`${registry}/training-courses/:id/:step`, () => json(f.course)),
  http.get(`${registry}/training-gaps`, () => json(page([f.gap]))),
  http.get(`${registry}/training-gaps/summary`, () => json(f.gapSummary)),
  http.get(`${registry}/training-requirements`, () => json({ items: [f.requirement] })),
  http.post(`${registry}/training-requirements`, () => json(f.requirement, 201)),
  http.get(`${registry}/trainees/:id/training`, () => json(f.trainingRecord)),
  http.get(`${registry}/imports`, () => json(page([f.checkedImport]))),
  http.post(`${registry}/imports`, () => json(f.checkedImport, 201)),
  http.get(`${registry}/imports/:id`, () => json(f.checkedImport)),
  http.get(`${registry}/imports/:id/rows`, ({ request }) =>
    json(page([request.url.includes("REFUSED") ? f.refusedRow : f.changedRow])),
  ),
  http.get(`${registry}/agencies/:id/persons`, () => json({ items: f.persons })),
  http.post(`${registry}/agencies/:id/persons/:person/personal-contact/disclosure`, () =>
    json({ phone: "0912 345 678", email: "nguoimau@thu-rieng.example" }),
  ),
  http.put(`${registry}/agencies/:id/persons/:person/personal-contact`, () => json(f.persons[0])),
  http.get(`${registry}/agencies/:id/duties`, () => json({ items: f.duties })),
  http.post(`${registry}/agencies/:id/duties/:assignmentId/:channel/proof`, () =>
    json({ ...f.duties[0], state: "LATE", mayProve: false }),
  ),
  http.get(`${registry}/agencies/:id/contacts`, () => json({ items: f.contacts })),
  http.post(`${registry}/agencies/:id/contacts/:assignmentId/confirmation`, () => json(f.contacts[0])),
  http.get(`${registry}/agencies/:id/contact-reports`, () => json({ items: f.reports })),
  http.post(`${registry}/agencies/:id/contact-reports/:reportId/settlement`, () =>
    json({ ...f.reports[0], state: "CORRECTED" }),
  ),
  http.post(`${registry}/contact-reports`, () =>
    json({ id: f.id(92), reportedAt: new Date().toISOString() }, 201),
  ),
  http.post(`${registry}/contact-confirmations/question`, () => json(f.asked)),
  http.post(`${registry}/contact-confirmations/answer`, async ({ request }) =>
    json({ ...((await request.json()) as object), answeredAt: new Date().toISOString() }),
  ),
  http.get(`${registry}/open-duties`, ({ request }) => {
    const items = f.openDuties.filter((duty) => {
      const kind = new URL(request.url).searchParams.get("kind");
      return !kind || duty.kind === kind;
    });
    return json({ items, total: items.length });
  }),
  http.get(`${registry}/coverage`, () => json(f.coverage)),
  http.get(`${registry}/spokespersons`, () => json(page([f.spokesperson]))),
  http.get(`${registry}/tasks`, ({ request }) =>
    json(page(request.url.includes("ANSWERED") ? [f.task({ state: "ANSWERED" })] : f.tasks)),
  ),
  http.get(`${registry}/alerts/:id`, () => json(f.alert)),
  http.get(`${registry}/attachments`, () =>
    json({ items: [], changeable: true, maxSize: 26_214_400, maxFiles: 50, extensions: ["pdf", "docx"] }),
  ),
  http.get(`${registry}/press-agencies`, () =>
    json({ items: [{ id: f.id(90), name: "Báo Thử Nghiệm", medium: "ONLINE" }] }),
  ),
  http.get(`${registry}/enquiries/:id`, () => json(f.enquiry())),
  http.get(`${registry}/press-refusal-grounds`, () => json({ items: f.refusalGrounds })),
  http.get(`${registry}/overdue-board`, () => json(f.board)),
  http.get(`${registry}/tasks/:id`, () => json(f.task({ statement: f.draft }))),
  http.get(`${registry}/statements`, () => json(page([f.publishedSummary]))),
  http.get(`${registry}/statements/own`, () => json(page([{ ...f.draft, number: 1 }]))),
  http.get(`${registry}/statements/:id/versions`, () => json({ items: f.statementVersions })),
  http.get(`${registry}/statements/:id`, ({ params }) =>
    json([f.draft, f.corrected].find(({ id }) => id === params["id"]) ?? f.published),
  ),
  http.get(`${registry}/agencies/:id/statement-policy`, () => json({ twoPersons: false })),
  http.get(`${registry}/press-corrections`, () =>
    json(page([{ ...f.pressCorrection, rounds: 0, late: false }])),
  ),
  http.get(`${registry}/press-corrections/:id`, () => json(f.pressCorrection)),
  http.get(`${registry}/annual-reports/:year`, () => json(f.annualReport)),
  http.get(`${registry}/annual-reports/:year/cases`, () => json(page([f.reportCase]))),
  http.post(`${registry}/statements`, async ({ request }) =>
    json({ ...f.draft, ...((await request.json()) as Partial<StatementView>), version: 0 }, 201),
  ),
  http.put(`${registry}/statements/:id`, async ({ request }) =>
    json({ ...f.draft, ...((await request.json()) as Partial<StatementView>), version: f.draft.version + 1 }),
  ),
  http.post(`${registry}/statements/:id/publication`, () =>
    json({
      ...f.draft,
      state: "PUBLISHED",
      publishedAt: new Date().toISOString(),
      version: f.draft.version + 1,
    }),
  ),
  http.post(`${registry}/information-submissions`, () => json(f.informationReceipt, 201)),
  http.post(`${registry}/information-follow-ups`, () => json({ request: f.followedRequest() })),
  http.post(`${registry}/information-follow-ups/supplement`, () => json(f.followedRequest())),
  http.post(`${registry}/information-follow-ups/withdrawal`, () =>
    json(f.followedRequest({ state: "WITHDRAWN", clock: undefined })),
  ),
  http.get(`${registry}/information-requests`, () => json(page(f.informationRequests))),
  http.get(`${registry}/information-requests/:id`, () => json(f.informationRequest())),
  http.get(`${registry}/agencies/:id/information-register`, () => json(f.registerBook)),
  http.get(`${registry}/disclosures`, () => json(page([f.disclosure({ state: "PUBLISHED" })]))),
  http.get(`${registry}/agencies/:id/disclosures`, () => json(page([f.disclosure()]))),
  http.get(`${registry}/agencies/:id/disclosure-claims`, () => json({ items: [f.disclosureClaim] })),
  http.post(`${registry}/disclosure-claims`, () =>
    json(
      {
        code: "K7QM-3XPD-9W2A-HTRB",
        agencyName: f.environment.name,
        receivedAt: "2026-11-26T09:00:00+07:00",
      },
      201,
    ),
  ),
  http.get(`${registry}/audit`, () => json({ items: f.auditEntries })),
  http.get(`${registry}/audit/verification`, () =>
    json({ intact: true, from: 1, to: 2, head: { position: 2, hash: "0".repeat(64) } }),
  ),
  http.get(`${registry}/mails`, () => json(page(f.mails))),
  http.get(`${registry}/mails/status`, () => json(f.mailStatus)),
  http.get(`${registry}/feed/status`, () => json(f.feedStatus)),
  http.get(`${registry}/calendar`, ({ request }) =>
    json(f.calendar(Number(new URL(request.url).searchParams.get("year") ?? 2026))),
  ),
  http.get(`${registry}/calendar/days`, () => json({ year: 2026, revision: 7, days: f.recordedDays })),
  http.get(`${registry}/calendar/reruns`, () => json({ items: [f.rerun] })),
  http.post(`${registry}/calendar/days/preview`, () => json(f.calendarPreview)),
  http.post(`${registry}/calendar/days`, () => json(f.recordedDays[0], 201)),
  http.post(`${registry}/calendar/days/:id/withdrawal/preview`, () => json(f.calendarPreview)),
  http.post(`${registry}/calendar/days/:id/withdrawal`, () => json(f.recordedDays[3])),
  http.get(`${monitoring}/sources`, () => json({ items: f.sources })),
  http.post(`${monitoring}/sources`, () => json(f.sources[0], 201)),
  http.get(`${monitoring}/sources/:id`, ({ params }) =>
    json(f.sources.find((source) => source.id === params["id"]) ?? f.sources[0]),
  ),
  http.put(`${monitoring}/sources/:id`, () => json(f.sources[0])),
  http.get(`${monitoring}/sources/:id/fetches`, () => json({ items: f.fetches })),
  http.post(`${monitoring}/sources/:id/fetches`, () => json(f.fetches[0], 201)),
  http.get(`${monitoring}/articles`, () => json({ items: f.articles })),
  http.get(`${monitoring}/articles/:id`, () => json({ ...f.articles[0], issues: [f.issue] })),
  http.get(`${monitoring}/issues`, () => json(page([f.issue, f.closedIssue]))),
  http.post(`${monitoring}/issues`, () => json(f.issue, 201)),
  http.get(`${monitoring}/issues/:id`, ({ params }) =>
    json(params["id"] === f.closedIssue.id ? f.closedIssue : f.issue),
  ),
];
