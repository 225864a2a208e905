import { expect, test } from "@playwright/test";
import { openPart } from "../verbs/console";
import { citizen, staffMember } from "../verbs/session";

const agency = "Sở Tư pháp tỉnh Lai Châu";

test("an assigned spokesperson is public at once, with the 24-hour clock explained", async ({ browser }) => {
  const number = `${Date.now() % 100_000}/QĐ-STP`;
  const hourAgo = new Date(Date.now() - 3_600_000 + 7 * 3_600_000).toISOString();
  const [day, time] = [hourAgo.slice(0, 10).split("-").reverse().join("/"), hourAgo.slice(11, 16)];

  const editor = await staffMember(browser, "tuphap");
  await openPart(editor, "Cơ quan");
  await editor.getByRole("searchbox", { name: "Tên cơ quan" }).fill("so tu phap");
  await editor.getByRole("button", { name: "Tìm kiếm" }).click();
  await editor.getByRole("link", { name: agency, exact: true }).click();
  await editor.getByRole("button", { name: "Giao nhiệm vụ phát ngôn" }).click();
  const panel = editor.getByRole("dialog", { name: "Giao nhiệm vụ phát ngôn" });
  await panel.getByLabel("Họ và tên").fill("Vàng Thị Mai");
  await panel.getByLabel("Chức vụ").fill("Phó Giám đốc Sở");
  await panel.getByLabel("Điện thoại").fill("0213 3791 234");
  await panel.getByLabel("Thư điện tử công vụ").fill("maivt.stp@laichau.gov.vn");
  await panel.getByLabel("Số quyết định").fill(number);
  await panel.getByLabel("Ngày ký").fill(day);
  await panel.getByLabel("Giờ ký").fill(time);
  await panel.getByRole("button", { name: "Lưu" }).click();

  await expect(editor.getByText("Đã ghi nhận và công bố người phát ngôn.")).toBeVisible();
  const assignment = editor.getByRole("listitem").filter({ hasText: number });
  await expect(assignment.getByText("Công bố đúng hạn")).toBeVisible();
  await assignment.getByRole("button", { name: "Vì sao có thời hạn này?" }).click();
  await expect(assignment.getByText("24 giờ, kể cả ngày nghỉ")).toBeVisible();

  const reader = await citizen(browser);
  await reader.goto("/spokespersons?q=so+tu+phap");
  const card = reader.getByRole("list", { name: "Danh sách người phát ngôn" }).getByRole("listitem");
  await expect(card.filter({ hasText: number })).toContainText("maivt.stp@laichau.gov.vn");
});
