import { expect, test } from "@playwright/test";
import { lookAgainUntil, openPart } from "../verbs/console";
import { looksRight } from "../verbs/looks";
import { mailUrl, newestMail, openLinkOf } from "../verbs/mail";
import { citizen, staffMember } from "../verbs/session";

const address = "du-lieu-mau@laichau.gov.vn";
const person = "Nguyễn Văn Mẫu Tư Pháp";

test("a contact is asked by mail, answered by its link, and shown as confirmed", async ({
  browser,
  request,
}) => {
  test.skip(!mailUrl, "no mail catcher beside this suite");
  const admin = await staffMember(browser, "quantri");
  const contact = admin
    .getByRole("list", { name: "Liên hệ đã công bố" })
    .getByRole("listitem")
    .filter({ hasText: person });

  await test.step("the staff ask", async () => {
    await admin.goto("/console/coverage");
    await admin
      .getByRole("list", { name: "Cơ quan cấp tỉnh" })
      .getByRole("link")
      .filter({ hasText: "Sở Tư pháp" })
      .click();
    await contact.getByRole("button", { name: /^Tạo đường dẫn/ }).click();
    await expect(contact.getByLabel("Đường dẫn xác nhận")).toBeVisible();
  });

  const mail = await newestMail(request, address, /^Xin xác nhận thông tin liên hệ/);
  await test.step("the console says that it left", async () => {
    await lookAgainUntil(admin, () =>
      expect(contact.getByText("Đã gửi qua thư", { exact: true })).toBeVisible({ timeout: 3_000 }),
    );
    await looksRight(admin, "console-contact-asked");
  });

  const spokesperson = await citizen(browser);
  await test.step("the spokesperson reads the mail and answers", async () => {
    await spokesperson.goto(`${mailUrl ?? ""}/mails/${String(mail.number)}`);
    // The mail's own HTML stands in a frame that runs no script, not even that of the accessibility check.
    await expect(spokesperson.getByRole("heading", { level: 1 })).toContainText("Xin xác nhận");
    await openLinkOf(spokesperson, mail);
    await expect(spokesperson.getByText(person)).toBeVisible();
    await looksRight(spokesperson, "confirm-contact-asked");
    await spokesperson.getByRole("button", { name: "Vẫn đúng" }).click();
    await expect(spokesperson.getByRole("status")).toContainText("Cảm ơn");
  });

  await test.step("the contact is confirmed, and the link is used up", async () => {
    await admin.reload();
    await expect(contact).toBeVisible();
    await expect(contact).not.toContainText("Đang hỏi");
    await expect(contact).not.toContainText("chưa lần nào");
    await openLinkOf(spokesperson, mail);
    await spokesperson.reload();
    await expect(spokesperson.getByRole("alert")).toContainText("đã được");
  });

  await test.step("the list of mails shows it without its words", async () => {
    await openPart(admin, "Thư điện tử");
    const row = admin.getByRole("row").filter({ hasText: "Sở Tư pháp" }).first();
    await expect(row).toContainText("Hỏi xác nhận liên hệ");
    await expect(row).toContainText("d•••@laichau.gov.vn");
    await expect(row).toContainText("Đã gửi");
    await looksRight(admin, "console-mails");
  });
});
