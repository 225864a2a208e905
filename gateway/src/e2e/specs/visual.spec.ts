// Most of it runs last: by then the other specs have filled the suite with something to look at. Only reads, so that
// several browsers may look at once.
import { test, type Page } from "@playwright/test";
import { isAccessible, looksRight, settle } from "../verbs/looks";
import { asAdministrator } from "../verbs/session";

/** Pages that the walks change nothing about: they are looked at while those are still on their way. */
const early = { tag: "@early" };

const publicPagesAtAnyTime = {
  agencies: "/agencies",
  "agencies-empty": "/agencies?q=khong+co+co+quan+nay",
  "not-found": "/khong-co-trang-nay",
  "confirm-contact": "/xac-nhan",
  "press-form": "/bao-chi",
  "press-follow": "/bao-chi/theo-doi",
  "information-ask": "/information/ask",
  "information-follow": "/information/follow",
  "console-login-needed": "/console",
};

lookAtEach(publicPagesAtAnyTime, (name, look) => {
  test(`public page ${name}`, early, look);
});

const consolePagesAtAnyTime = {
  "console-alert-new": "/console/alerts/new",
  "console-statement-new": "/console/statements/new",
  "console-press-correction-new": "/console/press-corrections/new",
  "console-enquiry-new": "/console/enquiries/new",
  "console-reorganisation-new": "/console/reorganisations/new",
  "console-information-empty": "/console/information?q=khong+co+yeu+cau",
  "console-communicators-empty": "/console/communicators?q=khong+co+ai",
  "console-courses-empty": "/console/training?q=khong+co+khoa+nao",
  "console-press-empty": "/console/press?q=khong+co+bao+nao",
  "console-mails-none": "/console/mails?state=WITHDRAWN",
  "console-audit-empty": "/console/audit?actor=khong-co-ai",
  "console-calendar-incomplete": "/console/calendar?year=2027",
};

lookAtEach(consolePagesAtAnyTime, (name, look) => {
  asAdministrator(`console page ${name}`, early, look);
});

const publicPages = {
  home: "/",
  spokespersons: "/spokespersons",
  statements: "/statements",
  "information-published": "/information",
};

lookAtEach(publicPages, (name, look) => {
  test(`public page ${name}`, look);
});

test("public page api-docs", early, async ({ page }) => {
  await page.goto("/docs");
  await page.getByRole("button", { name: /^agencies/ }).click();
  await page
    .getByRole("button", { name: /GET.*agencies\/\{id\}/ })
    .first()
    .click();
  await looksRight(page, "api-docs");
  await page.getByLabel("Tìm thao tác hoặc kiểu dữ liệu").fill("feed");
  await page.keyboard.press("Enter");
  await looksRight(page, "api-docs-found", page.getByRole("heading", { name: /^Tìm thấy/ }));
});

test("public page of an agency with history", async ({ page }) => {
  await page.goto("/agencies?kind=commune-committee&q=binh+lu");
  await follow(page, "Danh sách cơ quan");
  await looksRight(page, "agency");
});

test("public page of a statement", async ({ page }) => {
  await page.goto("/");
  await settle(page);
  const latest = page.getByRole("list", { name: "Phản hồi mới công bố" });
  test.skip((await latest.count()) === 0, "nothing has been published in this suite yet");
  await latest.getByRole("link").first().click();
  await looksRight(page, "statement");
});

const consolePages = {
  "console-desk": "/console",
  "console-coverage": "/console/coverage",
  "console-coverage-past": "/console/coverage?asAt=2024-06-01",
  "console-duties": "/console/duties",
  "console-duties-all": "/console/duties?all=1",
  "console-tasks": "/console/tasks",
  "console-tasks-answered": "/console/tasks?state=ANSWERED",
  "console-statements": "/console/statements",
  "console-press-corrections": "/console/press-corrections",
  "console-annual-report": "/console/annual-report",
  "console-tasks-overdue": "/console/tasks?state=OVERDUE",
  "console-overdue-board": "/console/overdue",
  "console-agencies": "/console/agencies",
  "console-reorganisations": "/console/reorganisations",
  "console-proposals": "/console/proposals",
  "console-sources": "/console/sources",
  "console-articles": "/console/articles",
  "console-issues": "/console/issues",
  "console-information": "/console/information",
  "console-information-register": "/console/information-register",
  "console-disclosures": "/console/disclosures",
  "console-communicators": "/console/communicators",
  "console-officers": "/console/officers",
  "console-channels": "/console/channels",
  "console-courses": "/console/training",
  "console-training-gaps": "/console/training-gaps",
  "console-training-gaps-by-topic": "/console/training-gaps?by=topic&standing=EXPIRED",
  "console-press": "/console/press",
  "console-conferences": "/console/conferences",
  "console-conferences-calendar": "/console/conferences?view=calendar",
  "console-conference-duties": "/console/conference-duties",
  "console-imports": "/console/imports",
  "console-calendar": "/console/calendar",
  "console-audit": "/console/audit",
  "console-feed": "/console/feed",
};

lookAtEach(consolePages, (name, look) => {
  asAdministrator(`console page ${name}`, look);
});

const details: [name: string, list: string, address: string][] = [
  ["console-agency", "Danh sách cơ quan", "/console/agencies?q=so+tu+phap"],
  ["console-statement", "Phát ngôn của cơ quan", "/console/statements?state=PUBLISHED"],
  ["console-press-correction", "Đề nghị cải chính, phản hồi", "/console/press-corrections"],
  ["console-task", "Danh sách việc", "/console/tasks?state=ANSWERED&kind=ISSUE"],
  ["console-enquiry", "Danh sách việc", "/console/tasks?state=REFUSED&kind=ENQUIRY"],
  ["console-course", "Danh sách khóa bồi dưỡng", "/console/training?q=mau-02"],
  [
    "console-training-record",
    "Danh sách báo cáo viên, tuyên truyền viên",
    "/console/communicators?q=mau+hai",
  ],
  ["console-press-entry", "Danh bạ báo chí", "/console/press?q=bao+mau+vung+cao"],
  ["console-conference", "Danh sách họp báo", "/console/conferences?state=NOTIFIED"],
  ["console-conference-held", "Danh sách họp báo", "/console/conferences?state=HELD"],
  ["console-source", "Danh sách nguồn tin", "/console/sources"],
  ["console-issue", "Danh sách vấn đề", "/console/issues"],
];

for (const [name, list, address] of details) {
  asAdministrator(`console page ${name}`, async ({ page }) => {
    await page.goto(address);
    await follow(page, list);
    await looksRight(page, name);
  });
}

asAdministrator("the side panel for raising an issue", async ({ page }) => {
  await page.goto("/console/articles");
  await settle(page);
  const raise = page.getByRole("button", { name: /^Nêu vấn đề/ }).first();
  test.skip((await raise.count()) === 0, "no article has been fetched in this suite yet");
  await raise.click();
  await looksRight(page, "console-raise-issue", page.getByRole("dialog"));
});

asAdministrator("the duties of an agency", async ({ page }) => {
  await page.goto("/console/coverage");
  await settle(page);
  // The demo data name a spokesperson there, so there is a publication to prove and a contact to confirm.
  const agencies = page.getByRole("list", { name: "Cơ quan cấp tỉnh" });
  await agencies.getByRole("link", { name: /Nông nghiệp và Môi trường/ }).click();
  await page.waitForURL(/duties$/);
  await looksRight(page, "console-agency-duties");
});

test("the side panel for reporting a wrong contact", async ({ page }) => {
  await page.goto("/agencies?kind=commune-committee&q=binh+lu");
  await follow(page, "Danh sách cơ quan");
  await settle(page);
  await page.getByRole("button", { name: "Báo liên hệ chưa đúng" }).click();
  await looksRight(page, "report-contact", page.getByRole("dialog"));
});

test("the menu of a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  await page.getByRole("button", { name: "Mở danh mục" }).click();
  await isAccessible(page, "the menu of a phone");
  await page.getByRole("link", { name: "Cơ quan", exact: true }).click();
  await settle(page);
});

asAdministrator("the console's menu of a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/console");
  await page.getByRole("button", { name: "Mở danh mục" }).click();
  await isAccessible(page, "the console's menu of a phone");
  await page.getByRole("link", { name: "Cơ quan", exact: true }).click();
  await settle(page);
});

test("dark appearance", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  for (const [name, address] of [
    ["home-dark", "/"],
    ["agencies-dark", "/agencies"],
  ] as const) {
    await page.goto(address);
    await looksRight(page, name);
  }
});

async function follow(page: Page, list: string): Promise<void> {
  await settle(page);
  const link = page.getByLabel(list).getByRole("link").first();
  test.skip((await link.count()) === 0, `${list} is empty in this suite`);
  await link.click();
  await page.waitForURL(/[0-9a-f-]{36}/);
}

function lookAtEach(
  pages: Record<string, string>,
  declare: (name: string, look: (fixtures: { page: Page }) => Promise<void>) => void,
): void {
  for (const [name, address] of Object.entries(pages)) {
    declare(name, async ({ page }) => {
      await page.goto(address);
      await looksRight(page, name);
    });
  }
}
