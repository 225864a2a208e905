import { expect, type Page } from "@playwright/test";

export interface Words {
  title: string;
  body: string;
}

/** A draft of the agency's own accord; ends on its page. */
export async function beginStatement(page: Page, { title, body }: Words): Promise<void> {
  await page.goto("/console/statements/new");
  await page.getByLabel("Tiêu đề").fill(title);
  await page.getByLabel("Nội dung", { exact: false }).last().fill(body);
  await page.getByRole("button", { name: "Lưu bản nháp" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

export async function schedule(page: Page, day: string, time: string): Promise<void> {
  await page.getByRole("button", { name: "Hẹn giờ công bố" }).click();
  const panel = page.getByRole("dialog", { name: "Hẹn giờ công bố" });
  await panel.getByLabel("Ngày công bố").fill(day);
  await panel.getByLabel("Giờ công bố").fill(time);
  await panel.getByRole("button", { name: "Hẹn giờ" }).click();
}

export async function publish(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Công bố", exact: true }).click();
  await page.getByRole("button", { name: "Công bố ngay" }).click();
  await expect(page.getByRole("link", { name: "Xem trang công khai" })).toBeVisible();
}

export async function correct(page: Page, body: string, note: string): Promise<void> {
  await page.getByRole("button", { name: "Soạn bản đính chính" }).click();
  await page.getByLabel("Đính chính điều gì, vì sao").fill(note);
  await page.getByLabel("Nội dung", { exact: false }).last().fill(body);
  await page.getByRole("button", { name: "Lưu bản đính chính" }).click();
  await expect(page.getByText("Bản nháp", { exact: true })).toBeVisible();
}
