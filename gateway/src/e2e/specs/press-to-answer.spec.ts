import { expect, test } from "@playwright/test";
import { draftStatement, openTask, publishStatement, seeWhyItIsDue } from "../verbs/answering";
import {
  articleRows,
  fetchNow,
  followSource,
  openIssue,
  openMatchedArticles,
  raiseIssue,
  seeIssueAnswered,
} from "../verbs/monitoring";
import { openAgency, searchFromHome } from "../verbs/portal";
import { citizen, staffMember } from "../verbs/session";

const feed = process.env["FEED_URL"];
const articleText = process.env["FEED_ARTICLE"] ?? "Lai Châu";
const agency = "Sở Nông nghiệp và Môi trường tỉnh Lai Châu";

test("what the press writes becomes an issue, a task, an answer that everybody can read", async ({
  browser,
}) => {
  test.skip(!feed, "FEED_URL names no feed to fetch");
  test.setTimeout(240_000);
  // Every run raises its own issue, so that runs on the same suite do not meet.
  const run = String(Date.now() % 1_000_000);
  const issue = `Người dân mong có nước sạch, vụ ${run}`;
  const answer = `Về việc cấp nước sạch, vụ ${run}`;

  const monitor = await staffMember(browser, "vhttdl");
  await test.step("the culture department follows a source and fetches it", async () => {
    await followSource(monitor, `Nguồn kiểm thử ${run}`, feed ?? "");
    await fetchNow(monitor);
  });
  await test.step("it finds the article with the places it names and raises an issue", async () => {
    await openMatchedArticles(monitor);
    const article = articleRows(monitor).filter({ hasText: articleText }).first();
    await expect(article.getByRole("list", { name: "Nhắc đến" })).toBeVisible();
    await raiseIssue(monitor, articleText, {
      title: issue,
      agency,
      summary: "Báo phản ánh ý kiến của người dân. Đề nghị Sở kiểm tra và trả lời.",
      origin: "Báo chí chuyển ý kiến công dân",
    });
  });

  const spokesperson = await staffMember(browser, "phatngon");
  await test.step("the spokesperson sees the task, its due time and why it is due", async () => {
    await openTask(spokesperson, issue);
    await seeWhyItIsDue(spokesperson, "15 ngày làm việc");
  });
  await test.step("the spokesperson drafts and publishes the answer", async () => {
    await draftStatement(
      spokesperson,
      answer,
      "Sở đã kiểm tra thực tế tại địa bàn.\n\nKết quả và các việc tiếp theo được thông báo công khai.",
    );
    await publishStatement(spokesperson);
  });

  await test.step("a citizen reads it on the agency's page without logging in", async () => {
    const reader = await citizen(browser);
    await searchFromHome(reader, "so nong nghiep va moi truong");
    await openAgency(reader, agency);
    await reader.getByRole("link", { name: answer }).click();
    await expect(reader.getByRole("heading", { level: 1, name: answer })).toBeVisible();
    await expect(reader.getByText("Sở đã kiểm tra thực tế tại địa bàn.")).toBeVisible();
    await expect(reader.getByText(/Công bố lúc \d{2}:\d{2}/)).toBeVisible();
  });

  await test.step("the issue is closed by the statement", async () => {
    await openIssue(monitor, issue);
    await seeIssueAnswered(monitor, answer);
  });
});
