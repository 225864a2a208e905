import { expect, test } from "@playwright/test";
import { openPart } from "../verbs/console";
import { looksRight } from "../verbs/looks";
import { checkFile, inventedCommunicators, seeFigure } from "../verbs/people";
import { staffMember } from "../verbs/session";

const COUNT = 2_417;
const SHOWN = "2.417";

test("2,417 communicators arrive from one spreadsheet, and only after somebody has looked", async ({
  browser,
}) => {
  const run = String(Date.now() % 1_000_000);
  const file = inventedCommunicators(run, COUNT);
  const page = await staffMember(browser, "quantri");

  await openPart(page, "Nhập danh sách");
  await checkFile(page, file);
  await expect(page.getByRole("heading", { level: 1, name: file.name })).toBeVisible({ timeout: 60_000 });
  await seeFigure(page, "Thêm mới", SHOWN);
  await seeFigure(page, "Bị từ chối", "0");
  await expect(page.getByText("Chưa ghi gì. Hãy xem lại rồi xác nhận.")).toBeVisible();
  await looksRight(page, "console-import-dry-run");

  await openPart(page, "Báo cáo viên, tuyên truyền viên");
  await search(`vi du ${run}`);
  await expect(page.getByText("Không có ai phù hợp.")).toBeVisible();

  await openPart(page, "Nhập danh sách");
  await page.getByRole("link", { name: file.name }).first().click();
  await page.getByRole("button", { name: `Xác nhận ghi ${SHOWN} dòng` }).click();
  await expect(page.getByText(`Đã thêm ${SHOWN} và thay đổi 0 dòng`)).toBeVisible({ timeout: 60_000 });
  await looksRight(page, "console-import-applied");

  await page.getByRole("link", { name: "Xem danh sách" }).click();
  await search(`vi du ${run}`);
  await expect(page.getByText(`${SHOWN} kết quả`, { exact: true })).toBeVisible();
  await looksRight(page, "console-communicators");

  await openPart(page, "Nhập danh sách");
  await checkFile(page, file);
  await expect(page.getByRole("heading", { level: 1, name: file.name })).toBeVisible({ timeout: 60_000 });
  await seeFigure(page, "Không đổi", SHOWN);
  await expect(page.getByText("Không có gì để ghi: mọi dòng đều đã có trong danh sách.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Xác nhận ghi/ })).toHaveCount(0);

  async function search(text: string): Promise<void> {
    await page.getByRole("searchbox", { name: "Tên người, chức vụ, bản hoặc mã số" }).fill(text);
    await page.getByRole("button", { name: "Tìm kiếm" }).click();
  }
});

test("a file with formulas is refused and the cells are named", async ({ browser }) => {
  const page = await staffMember(browser, "tuphap");
  await openPart(page, "Nhập danh sách");
  await checkFile(page, {
    name: "cong-thuc.csv",
    buffer: Buffer.from("Mã số,Họ và tên,Loại,Cấp,Ngôn ngữ,Từ ngày\nV-1,=A1,TTV,Xã,Tiếng Việt,01/08/2025\n"),
  });

  await expect(page.getByRole("alert")).toContainText("Tệp có công thức.");
  await expect(page.getByText("Ô B2: ô có công thức, hãy dán giá trị")).toBeVisible();
  await looksRight(page, "console-import-refused");
});
