import { expect, type Locator, type Page } from "@playwright/test";
import { DAY, wallClock } from "./clock";
import { lookAgainUntil, openPart } from "./console";

export interface Decision {
  name: string;
  position: string;
  email: string;
  number: string;
}

/** Opens an agency in the console by a part of its name, typed without diacritics. */
export async function openAgency(page: Page, typed: string, name: string): Promise<void> {
  await openPart(page, "Cơ quan");
  await page.getByRole("searchbox", { name: "Tên cơ quan" }).fill(typed);
  await page.getByRole("button", { name: "Tìm kiếm" }).click();
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

export async function fillPerson(panel: Locator, { name, position, email }: Decision): Promise<void> {
  await panel.getByLabel("Họ và tên").fill(name);
  await panel.getByLabel("Chức vụ").fill(position);
  await panel.getByLabel("Điện thoại").fill("0213 3791 234");
  await panel.getByLabel("Thư điện tử công vụ").fill(email);
}

/** Signed an hour ago, on the province's wall clock. */
export async function fillSigning(panel: Locator): Promise<void> {
  const { day, time } = wallClock(-3_600_000);
  await panel.getByLabel("Ngày ký").fill(day);
  await panel.getByLabel("Giờ ký").fill(time);
}

/** An editor's proposal to name a regular spokesperson. */
export async function propose(page: Page, decision: Decision): Promise<void> {
  await page.getByRole("button", { name: "Giao nhiệm vụ phát ngôn" }).click();
  const panel = page.getByRole("dialog", { name: "Giao nhiệm vụ phát ngôn" });
  await fillPerson(panel, decision);
  await panel.getByLabel("Số quyết định").fill(decision.number);
  await fillSigning(panel);
  await panel.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("Đã gửi đề nghị.")).toBeVisible();
}

/** An editor says that the spokesperson has been away for half an hour and is until tomorrow. */
export async function reportAbsence(page: Page, card: Locator): Promise<void> {
  await card.getByRole("button", { name: "Báo vắng mặt" }).click();
  const panel = page.getByRole("dialog", { name: "Báo vắng mặt" });
  const [from, to] = [wallClock(-DAY / 48), wallClock(DAY)];
  await panel.getByLabel("Vắng mặt từ ngày").fill(from.day);
  await panel.getByLabel("Từ giờ").fill(from.time);
  await panel.getByLabel("Đến ngày").fill(to.day);
  await panel.getByLabel("Đến giờ").fill(to.time);
  await panel.getByRole("button", { name: "Lưu và ủy quyền người thay" }).click();
  // The next step is offered at once; here nobody is authorised.
  const next = page.getByRole("dialog", { name: "Ủy quyền phát ngôn" });
  await expect(next).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(next).toHaveCount(0);
}

/** An editor wants an assignment to end now, by a decision signed an hour ago. */
export async function proposeEnd(page: Page, card: Locator, number: string): Promise<void> {
  await card.getByRole("button", { name: "Kết thúc nhiệm vụ" }).click();
  const panel = page.getByRole("dialog", { name: "Kết thúc nhiệm vụ" });
  await panel.getByRole("radio", { name: "Nghỉ hưu" }).check();
  await panel.getByLabel("Số quyết định").fill(number);
  await fillSigning(panel);
  const now = wallClock(0);
  await panel.getByLabel("Kết thúc từ ngày").fill(now.day);
  await panel.getByLabel("Kết thúc từ giờ").fill(now.time);
  await panel.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("Đã gửi đề nghị.")).toBeVisible();
}

/** The second person confirms what is proposed about the assignment with this number. */
export async function confirm(page: Page, number: string, action = "Duyệt và công khai"): Promise<void> {
  await openPart(page, "Chờ duyệt");
  const proposal = page.getByRole("listitem").filter({ hasText: number });
  // Whoever has the page open already sees what came since only when they look again.
  await lookAgainUntil(page, async () => {
    await expect(proposal).toBeVisible({ timeout: 5_000 });
  });
  await proposal.getByRole("button", { name: "Duyệt", exact: true }).click();
  const question = page.getByRole("dialog");
  await question.getByRole("button", { name: action, exact: true }).click();
  // What lies behind a dialog is hidden from roles: the list counts again once it is closed.
  await expect(question).toHaveCount(0);
  await expect(proposal).toHaveCount(0);
}
