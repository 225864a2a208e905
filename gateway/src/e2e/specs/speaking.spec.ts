import { expect, test } from "@playwright/test";
import { citizen, staffMember } from "../verbs/session";
import {
  beginStatement,
  correct,
  demandCorrection,
  openCase,
  publish,
  recordAgreement,
  recordLetter,
  schedule,
  withdrawCase,
} from "../verbs/speaking";

test("a statement is scheduled, published and corrected, and the year is reported", async ({ browser }) => {
  test.setTimeout(180_000);
  const title = `Kiểm tra hồ chứa trước mùa mưa, bản ${String(Date.now() % 1_000_000)}`;
  const desk = await staffMember(browser, "phatngon");
  const reader = await citizen(browser);

  await test.step("the spokesperson writes one and lets it wait for its time", async () => {
    await beginStatement(desk, {
      title,
      body: "Sở kiểm tra 12 hồ chứa.\n\nKết quả được công khai.",
      bulletin: { title: "Bản tin thử về hồ chứa", url: "https://phatthanh.example/ho-chua" },
    });
    await schedule(desk, "01/02/2020", "08:00");
    await expect(desk.getByText("Giờ công bố phải ở tương lai.").first()).toBeVisible();
    await desk.getByRole("dialog").getByRole("button", { name: "Đóng" }).click();
    await schedule(desk, "01/02/2090", "08:00");
    await expect(desk.getByText("Đã hẹn giờ", { exact: true })).toBeVisible();
  });

  await test.step("nobody outside reads it before", async () => {
    await reader.goto(desk.url().replace("/console/", "/"));
    await expect(reader.getByText("Không tìm thấy phản hồi này.")).toBeVisible();
  });

  await test.step("taken back from its time it is published, and everybody reads it", async () => {
    await desk.getByRole("button", { name: "Hủy giờ hẹn" }).click();
    await publish(desk);
    await reader.goto("/statements");
    await reader.getByRole("link", { name: title }).click();
    await expect(reader.getByText("Sở kiểm tra 12 hồ chứa.")).toBeVisible();
    await expect(reader.getByRole("link", { name: "Bản tin thử về hồ chứa" })).toHaveAttribute(
      "href",
      "https://phatthanh.example/ho-chua",
    );
  });

  await test.step("a correction takes its place; the old version says so and what changed can be seen", async () => {
    await correct(desk, "Sở kiểm tra 21 hồ chứa.\n\nKết quả được công khai.", "Số hồ chứa ghi nhầm.");
    await publish(desk);
    await reader.reload();
    await expect(reader.getByText(/đã được thay bằng bản đính chính/)).toBeVisible();
    await reader.getByRole("link", { name: "Đọc bản có giá trị hiện nay" }).click();
    await expect(reader.getByText("Số hồ chứa ghi nhầm.").first()).toBeVisible();
    await reader.getByRole("button", { name: "Xem nội dung đã sửa" }).click();
    await expect(reader.getByText("Bỏ: Sở kiểm tra 12 hồ chứa.")).toBeVisible();
    await expect(reader.getByText("Thêm: Sở kiểm tra 21 hồ chứa.")).toBeVisible();
  });

  await test.step("what calls for a first statement is opened by hand, and taken back with a reason", async () => {
    await openCase(desk, "Tin đồn thử về hồ chứa", "Nhiều báo đã hỏi.");
    await expect(desk.getByRole("button", { name: "Vì sao có thời hạn này?" })).toBeVisible();
    await withdrawCase(desk, "Mở nhầm khi thử.");
    await expect(desk.getByText(/mở nhầm, đã rút lúc/)).toBeVisible();
  });

  await test.step("the annual report is there by itself: six figures that open their cases, and both files", async () => {
    await desk.goto("/console/annual-report");
    await expect(desk.getByRole("table", { name: "Số liệu" }).getByRole("row")).toHaveCount(7);
    await desk.getByRole("button", { name: /mở danh sách vụ việc của chỉ tiêu Trả lời báo chí/ }).click();
    await expect(desk.getByRole("dialog", { name: /Trả lời báo chí/ })).toBeVisible();
    await desk.getByRole("dialog").getByRole("button", { name: "Đóng" }).click();
    for (const type of ["DOCX", "PDF"]) {
      const href = await desk.getByRole("link", { name: `Tải báo cáo (${type})` }).getAttribute("href");
      const file = await desk.request.get(href ?? "");
      expect(file.status()).toBe(200);
      expect((await file.body()).subarray(0, 2).toString()).toBe(type === "PDF" ? "%P" : "PK");
    }
  });
});

test("an outlet is asked for a correction, and its two terms run", async ({ browser }) => {
  const article = `Bài thử về hồ chứa ${String(Date.now() % 1_000_000)}`;
  const desk = await staffMember(browser, "phatngon");

  await demandCorrection(desk, article, "Trang tin Kiểm Thử");
  await expect(desk.getByText("Chưa gửi", { exact: true })).toBeVisible();
  for (const type of ["DOCX", "PDF"]) {
    const arriving = desk.waitForEvent("download");
    await desk.getByRole("link", { name: `Văn bản đề nghị (${type})` }).click();
    expect((await arriving).suggestedFilename()).toMatch(new RegExp(`\\.${type.toLowerCase()}$`));
  }
  await recordLetter(desk, "15/SNNMT-VP");
  await expect(desk.getByText("Chờ cơ quan báo chí trả lời", { exact: true })).toBeVisible();
  await recordAgreement(desk);
  await expect(desk.getByText("Cơ quan báo chí đồng ý", { exact: true })).toBeVisible();
  await expect(desk.getByRole("heading", { name: "Lần 1: văn bản số 15/SNNMT-VP" })).toBeVisible();
});
