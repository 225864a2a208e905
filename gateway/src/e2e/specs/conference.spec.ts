import { expect, test, type Locator } from "@playwright/test";
import { DAY, wallClock } from "../verbs/clock";
import { openPart, search } from "../verbs/console";
import { looksRight } from "../verbs/looks";
import { pickAgency } from "../verbs/picking";
import { staffMember } from "../verbs/session";

test("a conference is planned, told to the province, which has nothing against it; one that was held shows in the duties", async ({
  browser,
}) => {
  const run = String(Date.now() % 1_000_000);
  const title = `Họp báo Ví Dụ ${run}`;
  const editor = await staffMember(browser, "tuphap");

  await openPart(editor, "Họp báo");
  await editor.getByRole("button", { name: "Lập kế hoạch họp báo" }).click();
  await fill(
    editor.getByRole("dialog", { name: "Lập kế hoạch họp báo" }),
    title,
    wallClock(3 * DAY).day,
    "09:00",
  );
  await expect(editor.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await editor.getByRole("button", { name: "Gửi thông báo" }).click();
  await expect(editor.getByText("Thông báo phải nêu báo chí được mời")).toBeVisible();

  await editor.getByRole("combobox", { name: "Thêm từ danh bạ báo chí" }).fill("bao mau vung cao");
  await editor.getByRole("option", { name: "Báo Mẫu Vùng Cao", exact: true }).click();
  await expect(editor.getByRole("table", { name: "Báo chí được mời" })).toContainText("Báo Mẫu Vùng Cao");
  const files = editor.getByLabel("Thêm tệp");
  await files.setInputFiles({
    name: "thong-cao.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("MZ\u0090\u0000\u0003\u0000\u0000\u0000 không phải PDF", "latin1"),
  });
  await expect(editor.getByText("thuộc loại không được đính kèm")).toBeVisible();
  await files.setInputFiles({
    name: "thong-cao.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"),
  });
  await expect(editor.getByRole("link", { name: "thong-cao.pdf" })).toBeVisible();
  await looksRight(editor, "console-conference-planned");
  await editor.getByRole("button", { name: "Gửi thông báo" }).click();
  await expect(editor.getByText("Đã thông báo", { exact: true }).first()).toBeVisible();

  const province = await staffMember(browser, "quantri");
  await openPart(province, "Họp báo");
  await search(province, `vi du ${run}`);
  await province.getByRole("link", { name: title }).click();
  await looksRight(province, "console-conference-notified");
  await province.getByRole("button", { name: "Không có ý kiến khác" }).click();
  await expect(province.getByText("Ủy ban nhân dân tỉnh không có ý kiến khác")).toBeVisible();

  const held = `Họp báo tỉnh Ví Dụ ${run}`;
  await openPart(province, "Họp báo");
  await province.getByRole("button", { name: "Lập kế hoạch họp báo" }).click();
  const form = province.getByRole("dialog", { name: "Lập kế hoạch họp báo" });
  await pickAgency(province, "Cơ quan tổ chức", "Ủy ban nhân dân tỉnh Lai Châu", "uy ban nhan dan tinh");
  await fill(form, held, wallClock(-DAY).day, "08:30");
  await province.getByRole("button", { name: "Ghi biên bản" }).click();
  const minutes = province.getByRole("dialog", { name: "Ghi biên bản" });
  await minutes.getByRole("textbox", { name: "Biên bản" }).fill("Chủ trì đã trả lời ba câu hỏi.");
  await minutes.getByRole("button", { name: "Lưu" }).click();
  // Until the dialog closes nothing is committed, and the next page would break off what is being sent.
  await expect(minutes).toBeHidden();
  await expect(province.getByText("Chủ trì đã trả lời ba câu hỏi.")).toBeVisible();

  const [, month = "", year = ""] = wallClock(-DAY).day.split("/");
  await province.goto(`/console/conferences?view=calendar&month=${year}-${month}`);
  await expect(province.getByRole("grid").getByRole("link", { name: `08:30 ${held}` })).toBeVisible();
  await looksRight(province, "console-conferences-month");
  await province.getByRole("link", { name: "Lịch họp báo và cung cấp thông tin của tỉnh" }).click();
  await expect(
    province
      .getByRole("table", { name: "Các lần đã tổ chức: Họp báo định kỳ" })
      .getByRole("link", { name: held }),
  ).toBeVisible();
});

async function fill(form: Locator, title: string, date: string, time: string): Promise<void> {
  await form.getByLabel("Tên họp báo").fill(title);
  await form.getByLabel("Ngày").fill(date);
  await form.getByLabel("Giờ").fill(time);
  await form.getByLabel("Địa điểm").fill("Hội trường tầng 2");
  await form.getByLabel("Chủ trì").fill("Lò Văn Ví Dụ, Phó Giám đốc");
  await form.getByLabel("Nội dung").fill("Kết quả đã đạt được.");
  await form.getByLabel("Tài liệu chứng minh").fill("Báo cáo số 12/BC-STP");
  await form.getByRole("button", { name: "Lưu" }).click();
}
