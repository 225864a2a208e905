import { expect, type Locator, type Page } from "@playwright/test";

/** Every entry of the navigation in its order; `consoleNav.ts` is the source. */
export const parts = [
  "Bàn làm việc",
  "Việc cần xử lý",
  "Phát ngôn",
  "Đề nghị cải chính",
  "Báo cáo năm",
  "Nghĩa vụ đến hạn",
  "Cơ quan",
  "Sắp xếp tổ chức",
  "Chờ duyệt",
  "Bảng theo dõi",
  "Bảng quá hạn",
  "Nguồn tin",
  "Bài báo",
  "Vấn đề dư luận",
  "Họp báo",
  "Danh bạ báo chí",
  "Yêu cầu thông tin",
  "Sổ theo dõi thông tin",
  "Danh mục công khai",
  "Báo cáo viên, tuyên truyền viên",
  "Đầu mối truyền thông chính sách",
  "Khóa bồi dưỡng",
  "Ai còn thiếu bồi dưỡng",
  "Kênh chính thức",
  "Nhập danh sách",
  "Lịch làm việc",
  "Dữ liệu gửi trung ương",
  "Thư điện tử",
  "Nhật ký",
] as const;

export type ConsolePart = (typeof parts)[number];

export const consoleNavigation = (page: Page) =>
  page.getByRole("navigation", { name: "Điều hướng khu vực nghiệp vụ" });

export async function openPart(page: Page, part: ConsolePart): Promise<void> {
  const link = consoleNavigation(page).getByRole("link", { name: part, exact: true });
  await link.click();
  // The page before has a heading too: we are there when the navigation says so.
  await expect(link).toHaveAttribute("aria-current", "page");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** Searches by the one search field of a page or of a panel. */
export async function search(place: Page | Locator, text: string): Promise<void> {
  await place.getByRole("searchbox").fill(text);
  await place.getByRole("button", { name: "Tìm kiếm" }).click();
}

/** News from another service travels by event: look again until it has arrived. */
export async function lookAgainUntil(page: Page, arrived: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.reload();
    await arrived();
  }).toPass({ timeout: 60_000, intervals: [500, 1_000, 2_000] });
}
