import { expect, type Page } from "@playwright/test";
import { lookAgainUntil, openPart } from "./console";
import { pickAgency } from "./picking";

/** Opens the source with this feed address; adds it first when nobody follows it yet. */
export async function followSource(page: Page, name: string, url: string): Promise<void> {
  await openPart(page, "Nguồn tin");
  await expect(page.getByRole("status", { name: "Đang tải…" })).toBeHidden();
  const known = page.getByRole("row").filter({ hasText: url });
  if ((await known.count()) > 0) {
    await known.first().getByRole("link").click();
  } else {
    await page.getByRole("button", { name: "Thêm nguồn tin" }).click();
    const panel = page.getByRole("dialog", { name: "Thêm nguồn tin" });
    await panel.getByLabel("Tên nguồn").fill(name);
    await panel.getByLabel("Địa chỉ kênh RSS hoặc Atom").fill(url);
    await panel.getByRole("button", { name: "Lưu" }).click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  }
}

/** Fetches the source on screen; the scheduler may be at it already, then another try follows. */
export async function fetchNow(page: Page): Promise<void> {
  await expect(async () => {
    await page.getByRole("button", { name: "Tải ngay" }).click();
    await expect(page.getByText(/Đã tải xong/)).toBeVisible({ timeout: 10_000 });
  }).toPass({ timeout: 60_000 });
}

/** Opens the list of articles of the source on screen that name an agency or a place. */
export async function openMatchedArticles(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Xem các bài của nguồn này" }).click();
  // The switch follows the address bar, which changes a moment after the click.
  const matched = page.getByRole("switch", { name: /Chỉ bài có nhắc/ });
  await matched.click();
  await expect(matched).toBeChecked();
}

export const articleRows = (page: Page) =>
  page.getByRole("list", { name: "Danh sách bài báo" }).locator(":scope > li");

export interface Issue {
  title: string;
  agency: string;
  summary: string;
  origin: "Cơ quan báo chí yêu cầu trả lời" | "Báo chí chuyển ý kiến công dân";
}

/** Raises an issue from the first article on screen that contains the text. */
export async function raiseIssue(page: Page, articleText: string, issue: Issue): Promise<void> {
  const row = articleRows(page).filter({ hasText: articleText }).first();
  await row.getByRole("button", { name: /^Nêu vấn đề/ }).click();
  const panel = page.getByRole("dialog", { name: "Nêu vấn đề từ bài báo" });
  await pickAgency(page, "Cơ quan trả lời", issue.agency);
  await panel.getByLabel("Tên vấn đề").fill(issue.title);
  await panel.getByLabel(/Tóm tắt/).fill(issue.summary);
  await panel.getByRole("radio", { name: issue.origin }).check();
  await panel.getByRole("button", { name: "Nêu vấn đề", exact: true }).click();
  await expect(page.getByText("Đã nêu vấn đề.")).toBeVisible();
}

export async function openIssue(page: Page, title: string): Promise<void> {
  await openPart(page, "Vấn đề dư luận");
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

export async function seeIssueAnswered(page: Page, statementTitle: string): Promise<void> {
  await lookAgainUntil(page, async () => {
    await expect(page.getByText("Đã có phản hồi", { exact: true })).toBeVisible({ timeout: 3_000 });
  });
  await expect(page.getByRole("link", { name: statementTitle })).toBeVisible();
}
