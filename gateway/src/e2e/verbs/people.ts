import { expect, type Page } from "@playwright/test";

const families = ["Lò", "Giàng", "Vàng", "Tẩn", "Chẻo", "Lý", "Nguyễn", "Pờ"];
const communes = [
  "Than Uyên",
  "Tân Uyên",
  "Mường Khoa",
  "Pắc Ta",
  "Mường Than",
  "Bình Lư",
  "Sìn Hồ",
  "Phong Thổ",
];
const languages = [
  "Tiếng Việt; Tiếng Mông",
  "Tiếng Việt; Tiếng Thái Trắng",
  "Tiếng Việt; Tiếng Dao",
  "Tiếng Việt",
];

/**
 * A spreadsheet of invented communicators, each bearing "Ví Dụ" so that nobody takes them for real ones.
 *
 * @param run part of every number, so that a suite that has seen an earlier run knows nobody of this one
 */
export function inventedCommunicators(run: string, count: number): { name: string; buffer: Buffer } {
  const lines = [
    'Mã số,Họ và tên,Loại,Cấp,Cơ quan,"Xã, phường","Bản, tổ dân phố",Ngôn ngữ,Điện thoại,Từ ngày',
  ];
  for (let i = 0; i < count; i++) {
    const commune = pick(communes, i);
    lines.push(
      [
        `V${run}-${String(i + 1).padStart(4, "0")}`,
        `${pick(families, i)} Ví Dụ ${run} ${i + 1}`,
        i % 6 === 0 ? "Báo cáo viên" : "Tuyên truyền viên",
        "Xã",
        `UBND xã ${commune}`,
        commune,
        `Bản số ${Math.floor(i / communes.length) + 1}`,
        pick(languages, i),
        `0213 3876 ${String(i % 1000).padStart(3, "0")}`,
        "01/08/2025",
      ].join(","),
    );
  }
  return { name: `bao-cao-vien-${run}.csv`, buffer: Buffer.from(`\uFEFF${lines.join("\r\n")}\r\n`) };
}

function pick<T>(values: T[], index: number): T {
  return values[index % values.length] as T;
}

/** Chooses a file and lets the service look at it; ends where the result is shown. */
export async function checkFile(page: Page, file: { name: string; buffer: Buffer }): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: file.name, mimeType: "text/csv", buffer: file.buffer });
  await page.getByRole("button", { name: "Kiểm tra tệp" }).click();
}

/** The number on the button of a verdict. */
export async function seeFigure(page: Page, verdict: string, figure: string): Promise<void> {
  await expect(
    page
      .getByRole("group", { name: "Kết quả theo dòng" })
      .getByRole("button", { name: `${figure} ${verdict}` }),
  ).toBeVisible();
}
