import { expect, type Page } from "@playwright/test";

export async function searchFromHome(page: Page, text: string): Promise<void> {
  await page.goto("/");
  await page.getByRole("searchbox", { name: "Tên sở, ban, ngành, xã hoặc phường" }).fill(text);
  await page.getByRole("button", { name: "Tìm kiếm" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Danh bạ cơ quan" })).toBeVisible();
}

export const agencyList = (page: Page) => page.getByRole("list", { name: "Danh sách cơ quan" });

export async function openAgency(page: Page, name: string): Promise<void> {
  await agencyList(page).getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

export async function chooseKind(page: Page, kind: string): Promise<void> {
  await page.getByRole("combobox", { name: "Loại cơ quan" }).click();
  await page.getByRole("option", { name: kind }).click();
}

export async function chooseDay(page: Page, day: string): Promise<void> {
  const field = page.getByLabel("Vào ngày");
  await field.fill(day);
  await field.press("Enter");
}

export async function seeResults(page: Page, count: number): Promise<void> {
  await expect(page.getByText(`${count} kết quả`, { exact: true })).toBeVisible();
}
