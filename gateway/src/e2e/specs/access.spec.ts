import { expect, test } from "@playwright/test";
import { consoleNavigation, parts, type ConsolePart } from "../verbs/console";
import { login, logout, type DemoUser } from "../verbs/session";

const everything: readonly ConsolePart[] = parts;
const administration: ConsolePart[] = ["Dữ liệu gửi trung ương", "Nhật ký", "Thư điện tử"];
const without = (...closed: ConsolePart[]) => everything.filter((part) => !closed.includes(part));
const people: ConsolePart[] = [
  "Báo cáo viên, tuyên truyền viên",
  "Đầu mối truyền thông chính sách",
  "Khóa bồi dưỡng",
  "Ai còn thiếu bồi dưỡng",
  "Kênh chính thức",
];
const staff: ConsolePart[] = [
  "Bàn làm việc",
  "Việc cần xử lý",
  "Phát ngôn",
  "Đề nghị cải chính",
  "Báo cáo năm",
  "Nghĩa vụ đến hạn",
  "Cơ quan",
  "Chờ duyệt",
  "Vấn đề dư luận",
  "Họp báo",
  "Danh bạ báo chí",
  "Yêu cầu thông tin",
  "Sổ theo dõi thông tin",
  "Danh mục công khai",
  ...people,
  "Nhập danh sách",
];

const sees: Record<DemoUser, readonly ConsolePart[]> = {
  quantri: everything,
  lanhdao: without("Nhập danh sách", ...administration),
  vhttdl: without("Sắp xếp tổ chức", "Bảng quá hạn", "Lịch làm việc", ...administration),
  tuphap: staff,
  phatngon: [
    "Bàn làm việc",
    "Việc cần xử lý",
    "Phát ngôn",
    "Đề nghị cải chính",
    "Báo cáo năm",
    "Nghĩa vụ đến hạn",
    "Vấn đề dư luận",
    "Họp báo",
    "Danh bạ báo chí",
    "Yêu cầu thông tin",
    "Sổ theo dõi thông tin",
    "Danh mục công khai",
  ],
  daixa: ["Bàn làm việc"],
  ubndxa: staff,
};

for (const [user, seen] of Object.entries(sees) as [DemoUser, readonly ConsolePart[]][]) {
  test(`${user} sees ${seen.length} parts of the console`, async ({ page }) => {
    await login(page, user);

    await expect(consoleNavigation(page).getByRole("link")).toHaveText([...seen]);
  });
}

test("a page of another role is refused with an explanation", async ({ page }) => {
  await login(page, "phatngon");
  await page.goto("/console/sources");

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bạn không có quyền xem trang này");
});

test("the services refuse what the interface does not even offer", async ({ page }) => {
  await login(page, "phatngon");
  const headers = {
    "X-Requested-With": "JavaScript",
    "X-Caunoi-Csrf": "1",
    Origin: new URL(page.url()).origin,
  };

  const read = await page.request.get("/api/monitoring/v1/sources", { headers });
  expect(read.status()).toBe(403);

  const write = await page.request.post("/api/monitoring/v1/sources", {
    headers,
    data: { name: "Nguồn lạ", url: "https://bao.example.vn/rss" },
  });
  expect(write.status()).toBe(403);
  expect(write.headers()["content-type"]).toContain("application/problem+json");
});

test("without login the console asks for it and the API refuses", async ({ page }) => {
  await page.goto("/console/tasks");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cần đăng nhập");

  const answer = await page.request.get("/api/registry/v1/tasks", {
    headers: { "X-Requested-With": "JavaScript" },
  });
  expect([401, 499]).toContain(answer.status());
});

test("no token and no session cookie is readable for scripts", async ({ page }) => {
  await login(page, "quantri");

  expect(await page.evaluate(() => document.cookie)).not.toMatch(/session|token/i);
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(stored).not.toMatch(/eyJ/);
});

test("logout also ends the session of the identity provider", async ({ page }) => {
  await login(page, "quantri");
  await logout(page);

  await page.goto("/console");
  await page.getByRole("link", { name: "Đăng nhập", exact: true }).click();
  await expect(page.locator("#username")).toBeVisible();
});
