import { expect, test } from "@playwright/test";
import { reportWrongContact, seeOnBoard, settleReport, tile } from "../verbs/coverage";
import { citizen, staffMember } from "../verbs/session";

const commune = "Xã Khoen On";

test("the board counts the province's own bodies, names each gap, and knows the past", async ({
  browser,
}) => {
  const leader = await staffMember(browser, "lanhdao");
  await seeOnBoard(leader, commune, "Chưa có người phát ngôn");

  await expect(leader.getByRole("list", { name: "Xã, phường" }).getByRole("link")).toHaveCount(38);
  const gap = leader
    .getByRole("row")
    .filter({ hasText: "Ủy ban nhân dân xã Khoen On" })
    .filter({ hasText: "Chưa có người phát ngôn nào được ghi nhận" });
  await expect(gap).toContainText(/\d+ ngày/);
  await leader.getByRole("button", { name: "Xem dạng bảng" }).click();
  await expect(leader.getByRole("group", { name: "Diễn biến 12 tháng" }).getByRole("row")).toHaveCount(13);

  await leader.goto("/console/coverage?asAt=2024-06-01");
  await expect(leader.getByText("Tình hình vào ngày 01/06/2024")).toBeVisible();
  await expect(leader.getByRole("list", { name: "Xã, phường" }).getByRole("link")).toHaveCount(106);
});

test("a wrong contact is reported by anybody, settled by the staff, and seen on the board", async ({
  browser,
}) => {
  const detail = `Gọi không có người nghe, lần ${Date.now() % 1_000_000}`;
  const reader = await citizen(browser);
  await test.step("a citizen reports it without logging in", async () => {
    await reportWrongContact(reader, "khoen on", detail);
  });

  const admin = await staffMember(browser, "quantri");
  await test.step("the gap stands on the board", async () => {
    await seeOnBoard(admin, commune, "Chưa có người phát ngôn");
    await expect(admin.getByRole("row").filter({ hasText: "Liên hệ bị báo là sai" }).first()).toBeVisible();
  });
  await test.step("the staff settle it", async () => {
    await tile(admin, commune).click();
    await settleReport(admin, detail, "Liên hệ vẫn đúng");
  });
  await test.step("the gap has gone", async () => {
    await seeOnBoard(admin, commune, "Chưa có người phát ngôn");
    const gaps = admin.getByRole("row").filter({ hasText: "Ủy ban nhân dân xã Khoen On" });
    await expect(gaps.filter({ hasText: "Liên hệ bị báo là sai" })).toHaveCount(0);
  });
});
