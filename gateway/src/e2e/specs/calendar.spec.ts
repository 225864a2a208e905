import { expect, test, type Page } from "@playwright/test";
import { openTask, seeWhyItIsDue } from "../verbs/answering";
import { addHoliday, openCalendar, weekdaySoon, withdrawHoliday } from "../verbs/calendar";
import { asWritten } from "../verbs/clock";
import { lookAgainUntil } from "../verbs/console";
import { looksRight } from "../verbs/looks";
import { fetchNow, followSource, openMatchedArticles, raiseIssue } from "../verbs/monitoring";
import { staffMember } from "../verbs/session";

const feed = process.env["FEED_URL"];
const articleText = process.env["FEED_ARTICLE"] ?? "Lai Châu";

test("a holiday moves the due time of a task, says why, and moves it back when it is withdrawn", async ({
  browser,
}) => {
  test.skip(!feed, "FEED_URL names no feed to fetch");
  test.setTimeout(300_000);
  const run = String(Date.now() % 1_000_000);
  const issue = `Người dân mong có đường mới, vụ ${run}`;
  const holiday = weekdaySoon();
  const name = `Ngày nghỉ kiểm thử ${run}`;

  const monitor = await staffMember(browser, "vhttdl");
  await test.step("an issue becomes a task with fifteen working days", async () => {
    await followSource(monitor, `Nguồn kiểm thử ${run}`, feed ?? "");
    await fetchNow(monitor);
    await openMatchedArticles(monitor);
    await raiseIssue(monitor, articleText, {
      title: issue,
      agency: "Sở Nông nghiệp và Môi trường tỉnh Lai Châu",
      summary: "Báo phản ánh ý kiến của người dân. Đề nghị Sở kiểm tra và trả lời.",
      origin: "Báo chí chuyển ý kiến công dân",
    });
  });
  const spokesperson = await staffMember(browser, "phatngon");
  await openTask(spokesperson, issue);
  await seeWhyItIsDue(spokesperson, "15 ngày làm việc");
  const before = await lastDay(spokesperson);

  const admin = await staffMember(browser, "quantri");
  await test.step("the province adds a holiday after reading what it would move", async () => {
    await openCalendar(admin, holiday);
    await addHoliday(admin, holiday, name);
    await looksRight(admin, "console-calendar");
    await admin.setViewportSize({ width: 1280, height: 900 });
  });
  await test.step("the task is due later and names the holiday", async () => {
    await lookAgainUntil(spokesperson, async () => {
      await spokesperson.getByRole("button", { name: "Vì sao có thời hạn này?" }).click();
      await expect(spokesperson.getByText(`thêm vào lịch: ${asWritten(holiday)}, ${name}`)).toBeVisible({
        timeout: 3_000,
      });
    });
    await expect(spokesperson.getByText(`${asWritten(holiday)}: ${name}`, { exact: true })).toBeVisible();
    expect(await lastDay(spokesperson)).not.toBe(before);
    await looksRight(spokesperson, "console-task-moved");
  });

  await test.step("the holiday is withdrawn", async () => {
    await withdrawHoliday(admin, holiday);
  });
  await test.step("the task is due when it was before", async () => {
    await lookAgainUntil(spokesperson, async () => {
      await spokesperson.getByRole("button", { name: "Vì sao có thời hạn này?" }).click();
      await expect(spokesperson.getByText(`thu hồi khỏi lịch: ${asWritten(holiday)}, ${name}`)).toBeVisible({
        timeout: 3_000,
      });
    });
    expect(await lastDay(spokesperson)).toBe(before);
  });
});

const lastDay = (page: Page) => page.getByText(/^hết ngày \d{2}\/\d{2}\/\d{4}$/).innerText();
