import { expect, test } from "@playwright/test";
import { openPart, search } from "../verbs/console";
import { looksRight } from "../verbs/looks";
import { checkFile } from "../verbs/people";
import { staffMember } from "../verbs/session";

test("a course is planned, filled with those who need it, marked and confirmed; then they lack it no more", async ({
  browser,
}) => {
  const run = String(Date.now() % 1_000_000);
  const code = `BD-${run}`;
  const page = await staffMember(browser, "tuphap");

  await openPart(page, "Nhập danh sách");
  await checkFile(page, {
    name: `ttv-${run}.csv`,
    buffer: Buffer.from(
      "Mã số,Họ và tên,Loại,Cấp,Ngôn ngữ,Từ ngày\n" +
        ["Một", "Hai", "Ba"]
          .map((name, i) => `V${run}-${i},Lò Ví Dụ ${name} ${run},TTV,Xã,Tiếng Việt,01/08/2025\n`)
          .join(""),
    ),
  });
  await page.getByRole("button", { name: "Xác nhận ghi 3 dòng" }).click();
  await expect(page.getByText("Đã thêm 3 và thay đổi 0 dòng")).toBeVisible();

  await openPart(page, "Ai còn thiếu bồi dưỡng");
  await search(page, `V${run}`);
  await expect(page.getByText("3 kết quả", { exact: true })).toBeVisible();

  await openPart(page, "Khóa bồi dưỡng");
  await page.getByRole("button", { name: "Lập kế hoạch khóa mới" }).first().click();
  const form = page.getByRole("dialog", { name: "Lập kế hoạch khóa mới" });
  await form.getByLabel("Tên khóa").fill(`Kỹ năng truyền thông ${run}`);
  await form.getByLabel("Mã khóa").fill(code);
  await form.getByLabel("Chuyên đề").click();
  await page.getByRole("option", { name: "Kỹ năng truyền thông chính sách" }).click();
  await form.getByLabel("Ngày đầu").fill("05/11/2026");
  await form.getByLabel("Ngày cuối").fill("04/11/2026");
  await form.getByLabel("Địa điểm").fill("Hội trường Sở Tư pháp");
  await form.getByLabel("Số chỗ").fill("3");
  await form.getByRole("button", { name: "Lưu" }).click();
  await expect(form.getByText("Ngày này trước ngày bắt đầu.")).toBeVisible();
  await form.getByLabel("Ngày cuối").fill("06/11/2026");
  await form.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Kỹ năng truyền thông ${run}` })).toBeVisible();

  await page.getByRole("button", { name: "Ghi tên" }).click();
  const people = page.getByRole("dialog", { name: "Ghi tên người dự" });
  await search(people, `V${run}`);
  await expect(people.getByRole("list", { name: "Người có thể ghi tên" }).getByRole("listitem")).toHaveCount(
    3,
  );
  await people.getByRole("checkbox", { name: "Chọn tất cả đang hiện" }).check();
  await looksRight(page, "console-course-enrol", people);
  await people.getByRole("button", { name: "Ghi tên 3 người" }).click();
  await expect(page.getByText("Đã cập nhật.")).toBeVisible();
  await expect(page.getByText("3 / 3 chỗ")).toBeVisible();

  await page.getByRole("button", { name: "Xác nhận đã tổ chức" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Hãy ghi kết quả của mọi người" })).toBeVisible();
  for (const name of ["Một", "Hai"]) {
    await page.getByRole("checkbox", { name: `Chọn Lò Ví Dụ ${name} ${run}` }).check();
  }
  await page.getByRole("button", { name: "Có mặt (2)" }).click();
  await expect(page.getByText("có mặt 2, vắng 0")).toBeVisible();
  await page.getByRole("button", { name: `Ghi kết quả của Lò Ví Dụ Ba ${run}` }).click();
  const mark = page.getByRole("dialog", { name: "Ghi kết quả" });
  await mark.getByLabel("Kết quả").click();
  await page.getByRole("option", { name: "Vắng" }).click();
  await mark.getByLabel("Lý do vắng").fill("Nghỉ ốm");
  await mark.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("có mặt 2, vắng 1")).toBeVisible();
  await looksRight(page, "console-course-marked");
  await page.getByRole("button", { name: "Xác nhận đã tổ chức" }).click();
  await expect(page.getByText("Đã tổ chức", { exact: true })).toBeVisible();

  await openPart(page, "Ai còn thiếu bồi dưỡng");
  await search(page, `V${run}`);
  await expect(page.getByText("1 kết quả", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: `Lò Ví Dụ Ba ${run}` }).click();
  await expect(page.getByRole("table", { name: "Các khóa đã ghi tên" })).toContainText("Nghỉ ốm");
  await looksRight(page, "console-training-record-absent");
});

test("a leader sees who lacks training in the whole province, on paper too", async ({ browser }) => {
  const page = await staffMember(browser, "lanhdao");
  await openPart(page, "Ai còn thiếu bồi dưỡng");
  await expect(page.getByRole("table", { name: "Yêu cầu của tỉnh" })).toContainText("24 tháng một lần");
  await expect(page.getByRole("button", { name: "Thêm yêu cầu" })).toHaveCount(0);
  await page.getByRole("button", { name: "Loại và cấp" }).click();
  await page.getByRole("button", { name: "Tuyên truyền viên, cấp Xã" }).click();
  await expect(page).toHaveURL(/kind=COMMUNICATOR&level=commune/);
  await looksRight(page, "console-training-gaps-leader");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "In trang này" })).toBeHidden();
});
