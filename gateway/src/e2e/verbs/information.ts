import { expect, type Locator, type Page } from "@playwright/test";
import { openPart } from "./console";
import { pickAgency } from "./picking";

/** Asks in the three steps of the public form, to be answered by mail; gives the receipt code. */
export async function askForInformation(
  page: Page,
  agency: string,
  subject: string,
  email: string,
): Promise<string> {
  await page.goto("/information/ask");
  await page.getByLabel("Họ và tên").fill("Lò Thị Ví Dụ");
  await page.getByLabel("Số căn cước hoặc hộ chiếu").fill("012345678901");
  await page.getByLabel("Nơi cư trú").fill("Bản Nà Thử, xã Bản Bo");
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(page.getByText("Bước 2 trên 3")).toBeVisible();
  await pickAgency(page, "Cơ quan được yêu cầu", agency);
  await page.getByLabel("Tên thông tin").fill(subject);
  await page.getByLabel("Nội dung cần cung cấp").fill("Bản vẽ quy hoạch đã phê duyệt");
  await page.getByLabel("Lý do, mục đích").fill("Để làm nhà");
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await page.getByRole("radio", { name: /Qua thư điện tử/ }).check();
  await page.getByRole("textbox", { name: "Thư điện tử" }).fill(email);
  await page.getByRole("button", { name: "Gửi yêu cầu" }).click();
  const code = page.getByRole("status", { name: "Mã theo dõi" });
  await expect(code).toHaveText(/^([2-9A-Z]{4}-){3}[2-9A-Z]{4}$/);
  return (await code.textContent()) ?? "";
}

export async function followRequest(page: Page, code: string): Promise<void> {
  await page.goto("/information/follow");
  await page.getByLabel("Mã theo dõi").fill(code.toLowerCase().replaceAll("-", " "));
  await page.getByRole("button", { name: "Xem" }).click();
  await expect(page.getByRole("list", { name: "Quá trình giải quyết" })).toBeVisible();
}

export async function openRequest(page: Page, subject: string): Promise<void> {
  await openPart(page, "Yêu cầu thông tin");
  await page.getByRole("link", { name: subject }).click();
  await expect(page.getByRole("heading", { level: 1, name: subject })).toBeVisible();
}

/** Opens the panel of a step, fills it, and takes the step. */
export async function takeStep(
  page: Page,
  step: string,
  fill: (panel: Locator) => Promise<void> = async () => {},
): Promise<void> {
  await page.getByRole("group", { name: "Xử lý" }).getByRole("button", { name: step, exact: true }).click();
  const panel = page.getByRole("dialog", { name: step });
  await fill(panel);
  await panel.getByRole("button", { name: step, exact: true }).click();
  await expect(page.getByText("Đã ghi nhận.")).toBeVisible();
  await expect(panel).toBeHidden();
}
