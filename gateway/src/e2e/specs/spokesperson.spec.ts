import { expect, test } from "@playwright/test";
import {
  confirm,
  fillPerson,
  fillSigning,
  openAgency,
  propose,
  proposeEnd,
  reportAbsence,
  type Decision,
} from "../verbs/assigning";
import { DAY, wallClock } from "../verbs/clock";
import { citizen, staffMember } from "../verbs/session";

const agency = "Sở Tư pháp tỉnh Lai Châu";

test("a spokesperson begins, is away and ends by two persons, with the 24-hour clock explained", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const decision: Decision = {
    name: "Vàng Thị Mai",
    position: "Phó Giám đốc Sở",
    email: "maivt.stp@laichau.gov.vn",
    number: `${Date.now() % 100_000}/QĐ-STP`,
  };
  const reader = await citizen(browser);
  const published = reader
    .getByRole("list", { name: "Danh sách người phát ngôn" })
    .getByRole("listitem")
    .filter({ hasText: decision.number });

  const editor = await staffMember(browser, "tuphap");
  await openAgency(editor, "so tu phap", agency);
  await propose(editor, decision);
  const own = editor.getByRole("listitem").filter({ hasText: decision.number });
  await expect(own.getByText("Người đề nghị không tự duyệt được.")).toBeVisible();
  await expect(own.getByRole("button", { name: "Duyệt", exact: true })).toHaveCount(0);
  await reader.goto("/spokespersons?q=so+tu+phap");
  await expect(published).toHaveCount(0);

  const approver = await staffMember(browser, "quantri");
  await confirm(approver, decision.number);

  await reader.reload();
  await expect(published).toContainText(decision.email);
  await reader.getByRole("link", { name: agency }).first().click();
  const history = reader.getByLabel("Người phát ngôn qua các thời kỳ").last();
  await expect(history).toContainText(decision.number);

  await editor.reload();
  await expect(own.getByText("Công bố đúng hạn")).toBeVisible();
  await own.getByRole("button", { name: "Vì sao có thời hạn này?" }).click();
  await expect(own.getByText("24 giờ, kể cả ngày nghỉ")).toBeVisible();

  await test.step("away: everybody is told once the other person has confirmed it", async () => {
    await reader.goto("/spokespersons?q=so+tu+phap");
    await reportAbsence(editor, own);
    await expect(own.getByText("Chờ duyệt.")).toBeVisible();
    await reader.reload();
    await expect(published).toBeVisible();
    await expect(published.getByRole("note")).toHaveCount(0);
    await confirm(approver, decision.number, "Duyệt");
    await reader.reload();
    await expect(published.getByRole("note")).toContainText("người đứng đầu cơ quan phát ngôn");
  });

  await test.step("ends: until the other person confirms, the spokesperson keeps the role", async () => {
    await editor.reload();
    await proposeEnd(editor, own, `${Date.now() % 100_000}/QĐ-STP`);
    await expect(own.getByText("Đề nghị kết thúc nhiệm vụ từ")).toBeVisible();
    await reader.reload();
    await expect(published).toHaveCount(1);
    await confirm(approver, decision.number, "Duyệt");
    await editor.reload();
    await expect(own.getByText("Đã kết thúc")).toBeVisible();
    await reader.reload();
    await expect(published).toHaveCount(0);
  });
});

test("the head authorises somebody for one matter and a definite term", async ({ browser }) => {
  const number = `${Date.now() % 100_000}/UQ-STP`;
  const matter = `Sạt lở tại bản Mẫu ${number}`;
  const admin = await staffMember(browser, "quantri");
  await openAgency(admin, "so tu phap", agency);
  await admin.getByRole("button", { name: "Ủy quyền phát ngôn" }).click();
  const panel = admin.getByRole("dialog", { name: "Ủy quyền phát ngôn" });
  await expect(panel.getByText("không được ủy quyền lại (Điều 3 Nghị định 244/2026/NĐ-CP)")).toBeVisible();
  await expect(panel.getByText("Người ủy quyền:")).toBeVisible();
  await fillPerson(panel, {
    name: "Mùa A Vụ",
    position: "Trưởng phòng",
    email: "vuma.stp@laichau.gov.vn",
    number,
  });
  await panel.getByLabel("Số văn bản ủy quyền").fill(number);
  await fillSigning(panel);
  await panel.getByRole("button", { name: "Lưu" }).click();

  // Refused by the form: neither a matter nor a term.
  await expect(panel.getByLabel("Vụ việc")).toHaveAttribute("aria-invalid", "true");
  await expect(panel.getByLabel("Đến ngày")).toHaveAttribute("aria-invalid", "true");

  const end = wallClock(7 * DAY);
  await panel.getByLabel("Vụ việc").fill(matter);
  await panel.getByLabel("Đến ngày").fill(end.day);
  await panel.getByLabel("Đến giờ").fill(end.time);
  await panel.getByRole("button", { name: "Lưu" }).click();
  await expect(admin.getByText("Đã ghi nhận và công bố người phát ngôn.")).toBeVisible();

  const reader = await citizen(browser);
  await reader.goto("/spokespersons?q=mua+a+vu");
  const card = reader.getByRole("listitem").filter({ hasText: number });
  await expect(card).toContainText(matter);
  await expect(card).toContainText(end.day);
});
