import { expect, type Page } from "@playwright/test";
import { asWritten, DAY } from "./clock";
import { openPart } from "./console";

/** A weekday about a week away: `yyyy-mm-dd`. */
export function weekdaySoon(): string {
  const day = new Date(Date.now() + 7 * DAY);
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

export async function openCalendar(page: Page, date: string): Promise<void> {
  await openPart(page, "Lịch làm việc");
  await expect(page.getByText(`Năm ${date.slice(0, 4)}`)).toBeVisible();
}

/** Describes a holiday, reads what it would move, and records it. */
export async function addHoliday(page: Page, date: string, name: string): Promise<void> {
  await page.getByRole("button", { name: "Thêm ngày vào lịch" }).click();
  const panel = page.getByRole("dialog", { name: "Thêm ngày vào lịch" });
  await panel.getByRole("textbox", { name: /^Ngày/ }).fill(asWritten(date));
  await panel.getByLabel("Tên gọi").fill(name);
  await panel.getByLabel("Văn bản").fill("Thông báo kiểm thử");
  await panel.getByRole("button", { name: "Xem ảnh hưởng" }).click();
  await expect(panel.getByText(/thời hạn đang chạy sẽ thay đổi/)).toBeVisible();
  await panel.getByRole("button", { name: "Ghi vào lịch" }).click();
  await expect(page.getByText("Đã ghi vào lịch.")).toBeVisible();
  await seeClocksFollow(page);
}

export async function withdrawHoliday(page: Page, date: string): Promise<void> {
  await page.getByRole("button", { name: `Thu hồi ngày ${asWritten(date)}` }).click();
  const panel = page.getByRole("dialog", { name: "Thu hồi ngày trong lịch" });
  await expect(panel.getByText(/thời hạn đang chạy sẽ thay đổi/)).toBeVisible();
  await panel.getByLabel("Lý do").fill("Kết thúc kiểm thử");
  await panel.getByRole("button", { name: "Thu hồi ngày này" }).click();
  await expect(page.getByText("Đã thu hồi.")).toBeVisible();
  await seeClocksFollow(page);
}

async function seeClocksFollow(page: Page): Promise<void> {
  await expect(page.getByText("Đã tính xong")).toBeVisible({ timeout: 30_000 });
}
