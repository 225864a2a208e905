import { expect, test } from "@playwright/test";
import { openPart } from "../verbs/console";
import { askForInformation, followRequest, openRequest, takeStep } from "../verbs/information";
import { mailUrl, newestMail, openLinkOf } from "../verbs/mail";
import { citizen, staffMember } from "../verbs/session";

const pdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n";
const agency = "Sở Tư pháp tỉnh Lai Châu";

test("a citizen asks, the office extends, hears a third party and supplies, the citizen reads it by the code", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const subject = `Quy hoạch khu dân cư, vụ ${Date.now() % 1_000_000}`;
  const email = `lo.vi.du.${Date.now()}@example.com`;
  const person = await citizen(browser);
  await person.setViewportSize({ width: 390, height: 844 });
  let code = "";

  await test.step("the citizen asks on a phone and gets a code", async () => {
    code = await askForInformation(person, agency, subject, email);
    await followRequest(person, code);
    await expect(person.getByText("Mới nhận")).toBeVisible();
  });

  const office = await staffMember(browser, "tuphap");
  await test.step("the office accepts it and announces the term", async () => {
    await openRequest(office, subject);
    await office.getByRole("button", { name: "Tiếp nhận", exact: true }).click();
    await expect(office.getByText("Đang giải quyết")).toBeVisible();
    await takeStep(office, "Xác định thời hạn");
    await expect(office.getByText("Phức tạp").first()).toBeVisible();
  });
  await test.step("it extends the term once", async () => {
    await takeStep(office, "Gia hạn", async (panel) => {
      await panel.getByLabel("Lý do cụ thể").fill("Phải sao chụp nhiều bản vẽ");
    });
    await expect(office.getByRole("button", { name: "Gia hạn", exact: true })).toBeHidden();
  });
  await test.step("it hears the third party", async () => {
    await takeStep(office, "Lấy ý kiến bên thứ ba", async (panel) => {
      await panel.getByLabel("Người hoặc tổ chức liên quan").fill("Hợp tác xã Ví Dụ");
    });
    await takeStep(office, "Ghi ý kiến trả lời");
    await expect(office.getByText("Hợp tác xã Ví Dụ đồng ý")).toBeVisible();
  });
  await test.step("it supplies, and the book knows", async () => {
    await office.getByLabel("Thêm tệp").setInputFiles(
      ["Bản vẽ số 12.pdf", "Ý kiến nội bộ.pdf"].map((name) => ({
        name,
        mimeType: "application/pdf",
        buffer: Buffer.from(pdf),
      })),
    );
    await expect(office.getByRole("link", { name: "Ý kiến nội bộ.pdf" })).toBeVisible();
    await takeStep(office, "Cung cấp", async (panel) => {
      await panel.getByLabel("Thông tin được cung cấp").fill("Bản vẽ số 12 đã phê duyệt ngày 01/10/2026.");
      await panel.getByRole("checkbox", { name: "Bản vẽ số 12.pdf" }).check();
    });
    await expect(office.getByText("Đã cung cấp").first()).toBeVisible();
    await openPart(office, "Sổ theo dõi thông tin");
    await expect(office.getByRole("row").filter({ hasText: subject })).toContainText("Đã cung cấp");
  });

  await test.step("the citizen reads the answer by the link of a mail, saves it, and sees nothing of others", async () => {
    if (mailUrl) await openLinkOf(person, await newestMail(person.request, email, /Đã cung cấp thông tin/));
    else await followRequest(person, code);
    await expect(person.getByText("Bản vẽ số 12 đã phê duyệt ngày 01/10/2026.")).toBeVisible();
    await expect(person.getByText("Hợp tác xã Ví Dụ")).toBeHidden();
    await expect(person.getByText("Ý kiến nội bộ.pdf")).toBeHidden();
    const file = person.waitForEvent("download");
    await person.getByRole("button", { name: "Lưu tệp Bản vẽ số 12.pdf" }).click();
    expect((await file).suggestedFilename()).toBe("Bản vẽ số 12.pdf");
    const paper = person.waitForEvent("download");
    await person.getByRole("button", { name: "Mẫu 04: Thông báo gia hạn, PDF" }).click();
    expect((await paper).suggestedFilename()).toContain("Thông báo gia hạn");
  });
});
