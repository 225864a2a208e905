import { expect, type Page } from "@playwright/test";
import { openPart } from "./console";
import { pickAgency } from "./picking";

export interface Question {
  agency: string;
  title: string;
  question: string;
}

/** The press asks by the public form, without logging in; answers the code of the receipt. */
export async function askAsPress(page: Page, asked: Question): Promise<string> {
  await page.goto("/bao-chi");
  await pickAgency(page, /Hỏi cơ quan nào/, asked.agency);
  await page.getByLabel("Tiêu đề câu hỏi").fill(asked.title);
  await page.getByLabel("Nội dung câu hỏi").fill(asked.question);
  await page.getByRole("combobox", { name: /^Cơ quan báo chí/ }).fill("Báo Thử Nghiệm");
  await page.getByLabel("Họ và tên phóng viên").fill("Lò Thị Phóng Viên");
  await page.getByLabel("Số thẻ nhà báo").fill("IBT 00001");
  await page.getByLabel("Thư điện tử").fill("phongvien@bao.example.vn");
  await page.getByRole("button", { name: "Gửi câu hỏi" }).click();
  await expect(page.getByText("Đã nhận câu hỏi.")).toBeVisible();
  await expect(page.getByText("Hạn trả lời theo luật", { exact: true })).toBeVisible();
  await expect(page.getByText("Chưa đối chiếu được thẻ nhà báo")).toBeVisible();
  return page.getByLabel("Mã theo dõi").innerText();
}

/** Looks behind the code of a receipt, as the link of the mail does. */
export async function followEnquiry(page: Page, code: string): Promise<void> {
  await page.goto(`/bao-chi/theo-doi#${code}`);
  await expect(page.getByText("Số câu hỏi")).toBeVisible();
}

export async function openEnquiry(page: Page, title: string): Promise<void> {
  await openPart(page, "Việc cần xử lý");
  await page.getByRole("list", { name: "Danh sách việc" }).getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

/** The clock in words, for a look whether it moved. */
export async function dueOf(page: Page): Promise<string> {
  return (
    (await page.getByRole("region", { name: "Thời hạn" }).getByRole("time").getAttribute("datetime")) ?? ""
  );
}

export async function confirmPress(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Xác nhận là nhà báo" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Đã xác nhận." })).toBeVisible();
}

export async function handOn(page: Page, agency: string, reason: string): Promise<void> {
  await page.getByRole("toolbar").getByRole("button", { name: "Chuyển cơ quan khác" }).click();
  const panel = page.getByRole("dialog", { name: "Chuyển cơ quan khác" });
  await pickAgency(page, "Cơ quan", agency);
  await panel.getByLabel("Lý do").fill(reason);
  await panel.getByRole("button", { name: "Chuyển cơ quan khác" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Việc cần xử lý" })).toBeVisible();
}

/** By the keyboard alone: Alt+B opens the panel, the words are typed where the focus is. */
export async function noteFurtherQuestion(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Alt+b");
  const panel = page.getByRole("dialog", { name: "Ghi câu hỏi bổ sung" });
  await expect(panel.getByLabel("Nội dung")).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Đã ghi câu hỏi bổ sung.")).toBeVisible();
}

export async function refuse(page: Page, ground: RegExp, reason: string): Promise<void> {
  await page.getByRole("toolbar").getByRole("button", { name: "Từ chối có căn cứ" }).click();
  const panel = page.getByRole("dialog", { name: "Từ chối có căn cứ" });
  await expect(panel.getByText(/đang soạn thảo.*hết hiệu lực từ ngày 01\/07\/2026/)).toBeVisible();
  await panel.getByRole("radio", { name: ground }).check();
  await panel.getByLabel("Lý do").fill(reason);
  await panel.getByRole("button", { name: "Từ chối có căn cứ" }).click();
  await expect(page.getByText("Đã từ chối có căn cứ.")).toBeVisible();
}
