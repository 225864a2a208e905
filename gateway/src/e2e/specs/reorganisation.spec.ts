import { expect, test, type Page } from "@playwright/test";
import { openPart } from "../verbs/console";
import { citizen, staffMember } from "../verbs/session";

/** Bodies of its own: a department-level body nobody else's spec works with. */
const old = "Thống kê tỉnh Lai Châu";

async function replicaKnows(page: Page, service: string, name: string): Promise<boolean> {
  const answer = await page.request.get(`/api/${service}/v1/agencies`, { params: { q: name } });
  if (!answer.ok()) return false;
  const { items } = (await answer.json()) as { items: { name: string }[] };
  return items.some((agency) => agency.name === name);
}

test("a reorganisation is looked at first, then applied, and every service follows", async ({ browser }) => {
  const fresh = `Cơ quan Thống kê Lai Châu ${Date.now() % 100_000}`;
  const admin = await staffMember(browser, "quantri");
  await openPart(admin, "Sắp xếp tổ chức");
  await admin.getByRole("link", { name: "Chuẩn bị đợt sắp xếp" }).click();
  await admin.getByLabel("Tên đợt sắp xếp").fill("Thay thế cơ quan thống kê");
  await admin.getByLabel("Số văn bản").fill("45/QĐ-UBND");
  await admin.getByLabel("Ngày ban hành").fill("01/10/2026");
  await admin.getByLabel("Ngày có hiệu lực").fill("01/11/2026");
  const step = admin.getByRole("group", { name: "Bước 1" });
  await step.getByLabel("Hình thức").click();
  await admin.getByRole("option", { name: "Thay thế" }).click();
  await step.getByRole("combobox", { name: "Cơ quan cũ" }).fill("thong ke");
  await admin
    .getByRole("option", { name: /Thống kê/ })
    .first()
    .click();
  await step.getByRole("button", { name: "Thêm cơ quan mới" }).click();
  await step.getByLabel("Tên cơ quan").fill(fresh);
  await admin.getByRole("button", { name: "Xem trước những gì sẽ chuyển" }).click();

  await expect(admin.getByText("Bản dự thảo")).toBeVisible();
  await expect(admin.getByText(`${old} → ${fresh}`)).toBeVisible();
  for (const service of ["consultation", "broadcast", "monitoring"]) {
    expect(await replicaKnows(admin, service, fresh)).toBe(false);
  }
  await admin.getByRole("checkbox").check();
  await admin.getByRole("button", { name: "Áp dụng" }).click();

  await expect(admin.getByText("Đang có hiệu lực")).toBeVisible();
  for (const service of ["consultation", "broadcast", "monitoring"]) {
    await expect(async () => {
      expect(await replicaKnows(admin, service, fresh)).toBe(true);
    }).toPass({ timeout: 60_000 });
  }
  const reader = await citizen(browser);
  await reader.goto("/agencies?q=thong+ke");
  await reader.getByRole("link", { name: fresh }).click();
  await expect(reader.getByRole("list", { name: "Được hình thành từ" })).toContainText(old);
});
