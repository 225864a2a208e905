import { expect, test } from "@playwright/test";
import { openPart } from "../verbs/console";
import { looksRight } from "../verbs/looks";
import { citizen, staffMember } from "../verbs/session";

test("an announced channel stands on the agency's public page", async ({ browser }) => {
  const run = String(Date.now() % 1_000_000);
  const name = `Trang thử nghiệm ${run}`;
  const editor = await staffMember(browser, "tuphap");
  await openPart(editor, "Kênh chính thức");
  await editor.getByRole("button", { name: "Công bố kênh" }).click();
  const panel = editor.getByRole("dialog", { name: "Công bố kênh" });
  await panel.getByLabel("Tên kênh").fill(name);
  await panel.getByLabel(/^Địa chỉ/).fill("http://khong-an-toan.laichau.gov.vn");
  await panel.getByLabel("Ngày công bố").fill("01/07/2026");
  await panel.getByLabel("Từ ngày").fill("01/07/2026");
  await panel.getByRole("button", { name: "Lưu" }).click();
  await expect(panel.getByText("Địa chỉ không đúng loại kênh.")).toBeVisible();
  await panel.getByLabel(/^Địa chỉ/).fill(`https://tuphap-${run}.laichau.gov.vn`);
  await panel.getByRole("button", { name: "Lưu" }).click();
  await expect(editor.getByText("Đã cập nhật.")).toBeVisible();
  await looksRight(editor, "console-channels");

  const reader = await citizen(browser);
  await reader.goto("/agencies?q=so+tu+phap");
  await reader.getByRole("link", { name: "Sở Tư pháp tỉnh Lai Châu", exact: true }).click();
  const channels = reader.getByRole("region", { name: "Kênh thông tin chính thức" });
  await expect(channels.getByText(`Cổng, trang thông tin điện tử: ${name}`)).toBeVisible();
  await expect(channels.getByRole("link", { name: new RegExp(`tuphap-${run}`) })).toBeVisible();
});

test("an officer fills a post and the gap closes", async ({ browser }) => {
  const run = String(Date.now() % 1_000_000);
  const editor = await staffMember(browser, "tuphap");
  await openPart(editor, "Đầu mối truyền thông chính sách");
  await editor.getByRole("button", { name: "Thêm cán bộ đầu mối" }).click();
  const panel = editor.getByRole("dialog", { name: "Thêm cán bộ đầu mối" });
  await panel.getByLabel("Họ và tên").fill(`Vàng Ví Dụ ${run}`);
  await panel.getByLabel(/^Chức vụ/).fill("Phó Chánh Văn phòng");
  await panel.getByLabel("Điện thoại công vụ").fill("0213 3791 234");
  await panel.getByLabel("Thư điện tử công vụ").fill("vidu@gmail.com");
  await panel.getByLabel("Từ ngày").fill("01/07/2026");
  await panel.getByRole("button", { name: "Lưu" }).click();
  await expect(panel.getByText("Hãy dùng thư điện tử công vụ")).toBeVisible();
  await panel.getByLabel("Thư điện tử công vụ").fill(`vidu${run}.stp@laichau.gov.vn`);
  await panel.getByRole("button", { name: "Lưu" }).click();

  await expect(editor.getByText("Đã cập nhật.")).toBeVisible();
  await expect(editor.getByText("1 trên 1 cơ quan đã đủ người.")).toBeVisible();
  await expect(editor.getByRole("table", { name: "Danh sách cán bộ đầu mối" })).toContainText(
    `Vàng Ví Dụ ${run}`,
  );
  await looksRight(editor, "console-officers");
});
