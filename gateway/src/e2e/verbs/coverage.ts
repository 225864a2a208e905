import { expect, type Page } from "@playwright/test";
import { openPart } from "./console";

/** The tile of a commune on the board, told by its state in words. */
export const tile = (page: Page, name: string) =>
  page.getByRole("list", { name: "Xã, phường" }).getByRole("link").filter({ hasText: name });

export async function seeOnBoard(page: Page, name: string, state: string): Promise<void> {
  await openPart(page, "Bảng theo dõi");
  await page.reload();
  await expect(tile(page, name)).toContainText(state);
  await showAll(page);
}

/** Unfolds a list of which only the first rows are shown. */
async function showAll(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: /^Hiện cả \d+ dòng$/ });
  if (await button.isVisible()) await button.click();
}

export async function reportWrongContact(page: Page, agency: string, detail: string): Promise<void> {
  await page.goto(`/agencies?q=${encodeURIComponent(agency)}`);
  await page.getByRole("list", { name: "Danh sách cơ quan" }).getByRole("link").first().click();
  await page.getByRole("button", { name: "Báo liên hệ chưa đúng" }).click();
  const panel = page.getByRole("dialog", { name: "Báo liên hệ chưa đúng" });
  await panel.getByLabel("Mô tả").fill(detail);
  await panel.getByRole("button", { name: "Gửi phản ánh" }).click();
  await expect(page.getByText(/Đã gửi phản ánh/)).toBeVisible();
}

export async function settleReport(page: Page, detail: string, outcome: string): Promise<void> {
  const row = page.getByRole("row").filter({ hasText: detail });
  await row.getByRole("button", { name: "Xử lý phản ánh" }).click();
  const panel = page.getByRole("dialog", { name: "Xử lý phản ánh" });
  await panel.getByRole("radio", { name: outcome }).check();
  await panel.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("Đã xử lý phản ánh.")).toBeVisible();
}
