import { expect, test } from "@playwright/test";
import { agencyList, chooseDay, chooseKind, openAgency, searchFromHome, seeResults } from "../verbs/portal";

test("a citizen finds a commune without typing diacritics", async ({ page }) => {
  await searchFromHome(page, "binh lu");
  await openAgency(page, "Ủy ban nhân dân xã Bình Lư");

  await expect(page.getByRole("heading", { name: "Người phát ngôn", exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Quá trình sắp xếp" })).toBeVisible();
  await expect(page).toHaveTitle("Ủy ban nhân dân xã Bình Lư · Cầu Nối");
});

test("the directory knows the province of today and of the past", async ({ page }) => {
  await page.goto("/agencies");
  await chooseKind(page, "Ủy ban nhân dân cấp xã");
  await seeResults(page, 38);

  await chooseDay(page, "01/06/2024");
  await seeResults(page, 106);
  await expect(page).toHaveURL(/asAt=2024-06-01/);
});

test("a view of the directory can be sent as a link", async ({ page }) => {
  await page.goto("/agencies?kind=department&q=tu+phap");

  await expect(agencyList(page).getByRole("link")).toHaveText(["Sở Tư pháp tỉnh Lai Châu"]);
});

test("a search without result says so and can be cleared", async ({ page }) => {
  await searchFromHome(page, "khong co co quan nay");

  await expect(page.getByText("Không tìm thấy cơ quan nào phù hợp.")).toBeVisible();
  await page.getByRole("button", { name: "Xóa bộ lọc" }).click();
  await expect(agencyList(page)).toBeVisible();
});

test("an old commune leads to the one that has taken over", async ({ page }) => {
  await page.goto("/agencies?kind=commune-committee&asAt=2024-06-01&q=son+binh");
  await openAgency(page, "Ủy ban nhân dân xã Sơn Bình");

  await page.getByRole("list", { name: "Nay thuộc" }).getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Ủy ban nhân dân xã Bình Lư" })).toBeVisible();
});

test("the portal speaks English when asked and remembers it", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "English" }).click();
  await page.reload();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Official information, from the agency in charge",
  );
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("the keyboard reaches the content with one step", async ({ page }) => {
  await page.goto("/agencies");
  await expect(agencyList(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");

  await expect(page.getByRole("main")).toBeFocused();
});

test("an unknown address and an unknown agency are explained", async ({ page }) => {
  await page.goto("/khong-co-trang-nay");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Không tìm thấy trang");

  await page.goto("/agencies/00000000-0000-4000-8000-000000000000");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Không tìm thấy trang");
  await expect(page.getByRole("alert")).toContainText("Không có cơ quan này");
});
