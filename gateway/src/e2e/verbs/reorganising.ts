import { expect, type Locator, type Page } from "@playwright/test";

/** Document and day of a reorganisation. */
export async function describeEvent(page: Page, event: { title: string; document: string }): Promise<void> {
  await page.getByLabel("Tên đợt sắp xếp").fill(event.title);
  await page.getByLabel("Số văn bản").fill(event.document);
  await page.getByLabel("Ngày ban hành").fill("01/10/2026");
  await page.getByLabel("Ngày có hiệu lực").fill("01/11/2026");
}

/** The first step: what kind of change, and of which body. */
export async function pickOldBody(page: Page, kind: string, text: string, name: string): Promise<Locator> {
  const step = page.getByRole("group", { name: "Bước 1" });
  await step.getByLabel("Hình thức").click();
  await page.getByRole("option", { name: kind, exact: true }).click();
  await step.getByRole("combobox", { name: /Cơ quan (cũ|tiếp tục hoạt động)/ }).fill(text);
  await page.getByRole("option", { name }).first().click();
  return step;
}

export async function addNewBody(step: Locator, number: number, name: string): Promise<void> {
  await step.getByRole("button", { name: "Thêm cơ quan mới" }).click();
  await step
    .getByRole("group", { name: `Cơ quan mới ${number}` })
    .getByLabel("Tên cơ quan")
    .fill(name);
}

export async function preview(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Xem trước những gì sẽ chuyển" }).click();
  await expect(page.getByText("Bản dự thảo", { exact: true })).toBeVisible();
}

/** Says who takes over the open work of a body, and looks again. */
export async function chooseHeir(page: Page, of: string, heir: string): Promise<void> {
  const group = page.getByRole("group", { name: of });
  await group.getByRole("combobox").click();
  await page.getByRole("option", { name: heir }).click();
  await page.getByRole("button", { name: "Lưu lựa chọn và xem lại" }).click();
}
