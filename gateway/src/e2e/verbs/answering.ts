import { expect, type Page } from "@playwright/test";
import { lookAgainUntil, openPart } from "./console";

/** Waits for the task to arrive, checks that its due time stands beside it, and opens it. */
export async function openTask(page: Page, title: string): Promise<void> {
  await openPart(page, "Việc cần xử lý");
  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: title }) });
  await lookAgainUntil(page, async () => {
    await expect(row).toBeVisible({ timeout: 3_000 });
  });
  await expect(row.getByRole("time")).toHaveText(dueTime);
  await row.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

/** "còn 20 ngày, hạn hết ngày 14/12/2026" */
export const dueTime =
  /^(còn|quá hạn) \d+ (phút|giờ|ngày), hạn (\d{2}:\d{2}|hết) (hôm nay|ngày mai|hôm qua|ngày \d{2}\/\d{2}\/\d{4})$/;

export async function seeWhyItIsDue(page: Page, length: string): Promise<void> {
  await page.getByRole("button", { name: "Vì sao có thời hạn này?" }).click();
  await expect(page.getByText(length)).toBeVisible();
  await expect(page.getByText("Căn cứ")).toBeVisible();
}

export async function draftStatement(page: Page, title: string, body: string): Promise<void> {
  await page.getByLabel("Tiêu đề").fill(title);
  await page.getByLabel("Nội dung").fill(body);
  await page.keyboard.press("Control+s");
  await expect(page.getByText(/Đã lưu lúc/)).toBeVisible();
}

export async function publishStatement(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Công bố", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Công bố ngay" }).click();
  await expect(page.getByText(/Đã công bố phản hồi/)).toBeVisible();
}
