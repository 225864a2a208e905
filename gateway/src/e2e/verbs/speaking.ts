import { expect, type Page } from "@playwright/test";
import { DAY, wallClock } from "./clock";

export interface Words {
  title: string;
  body: string;
  /** The bulletin that it answers. */
  bulletin?: { title: string; url: string };
}

/** A draft of the agency's own accord; ends on its page. */
export async function beginStatement(page: Page, { title, body, bulletin }: Words): Promise<void> {
  await page.goto("/console/statements/new");
  await page.getByLabel("Tiêu đề").fill(title);
  await page.getByLabel("Nội dung", { exact: false }).last().fill(body);
  if (bulletin) {
    await page.getByRole("combobox", { name: "Phát ngôn này trả lời cho" }).click();
    await page.getByRole("option", { name: "Bản tin, cảnh báo đã phát" }).click();
    await page.getByLabel("Tên bản tin, cảnh báo").fill(bulletin.title);
    await page.getByLabel("Địa chỉ trang").fill(bulletin.url);
  }
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

/** Opens a case that calls for a first statement, received an hour ago; ends on the page of its task. */
export async function openCase(page: Page, title: string, reason: string): Promise<void> {
  const received = wallClock(-3_600_000);
  await page.goto("/console/alerts/new");
  await page.getByLabel("Tên vụ việc").fill(title);
  await page.getByLabel("Ngày tiếp nhận, xử lý").fill(received.day);
  await page.getByLabel("Giờ", { exact: false }).nth(1).fill(received.time);
  await page.getByLabel("Vì sao cần phát ngôn").fill(reason);
  await page.getByRole("button", { name: "Mở vụ việc", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

export async function withdrawCase(page: Page, reason: string): Promise<void> {
  await page.getByRole("button", { name: "Rút vụ việc mở nhầm" }).click();
  const panel = page.getByRole("dialog", { name: "Rút vụ việc mở nhầm" });
  await panel.getByLabel("Vì sao không cần phát ngôn").fill(reason);
  await panel.getByRole("button", { name: "Rút vụ việc mở nhầm" }).click();
}

/** Records what an outlet got wrong the day before yesterday; ends on the page of the demand. */
export async function demandCorrection(page: Page, article: string, outlet: string): Promise<void> {
  const noticed = wallClock(-DAY);
  await page.goto("/console/press-corrections/new");
  await page.getByRole("checkbox", { name: /không có trong danh bạ/ }).check();
  await page.getByLabel("Tên cơ quan, trang").fill(outlet);
  await page.getByLabel("Vì sao không có trong danh bạ").fill("Trang dựng để thử.");
  await page.getByLabel("Tin, bài").fill(article);
  await page.getByLabel("Ngày đăng, phát").fill(wallClock(-2 * DAY).day);
  await page.getByLabel("Ngày cơ quan biết").fill(noticed.day);
  await page.getByLabel("Giờ", { exact: false }).fill(noticed.time);
  await page.getByLabel("Nội dung chưa đúng").fill("Bài viết ghi 40 hồ chứa; cả tỉnh có 12.");
  await page.getByLabel("Căn cứ").fill("Báo cáo thử số 12 của Sở.");
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByRole("heading", { level: 1, name: article })).toBeVisible();
}

/** The letter was sent three hours ago and reached the outlet an hour later. */
export async function recordLetter(page: Page, number: string): Promise<void> {
  await page.getByRole("button", { name: "Ghi nhận đã gửi văn bản" }).click();
  const panel = page.getByRole("dialog", { name: "Ghi nhận đã gửi văn bản" });
  const [sent, received] = [wallClock(-DAY / 8), wallClock(-DAY / 12)];
  await panel.getByLabel("Số văn bản").fill(number);
  await panel.getByLabel("Ngày gửi").fill(sent.day);
  await panel.getByLabel("Giờ").first().fill(sent.time);
  await panel.getByLabel("Ngày cơ quan báo chí nhận").fill(received.day);
  await panel.getByLabel("Giờ").last().fill(received.time);
  await panel.getByRole("button", { name: "Lưu" }).click();
  await expect(panel).toHaveCount(0);
}

/** The outlet agreed an hour ago. */
export async function recordAgreement(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Ghi nhận trả lời" }).click();
  const panel = page.getByRole("dialog", { name: "Ghi nhận trả lời" });
  const answered = wallClock(-DAY / 24);
  await panel.getByLabel("Ngày trả lời").fill(answered.day);
  await panel.getByLabel("Giờ").fill(answered.time);
  await panel.getByRole("button", { name: "Lưu" }).click();
  await expect(panel).toHaveCount(0);
}
