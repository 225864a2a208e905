import { expect, test } from "@playwright/test";
import {
  askAsPress,
  confirmPress,
  dueOf,
  followEnquiry,
  handOn,
  noteFurtherQuestion,
  openEnquiry,
  refuse,
} from "../verbs/enquiring";
import { citizen, staffMember } from "../verbs/session";

const commune = "Ủy ban nhân dân xã Bình Lư";
const department = "Sở Nông nghiệp và Môi trường tỉnh Lai Châu";

test("the press asks, the question is handed on and extended, and refused on a ground of the law", async ({
  browser,
}) => {
  const title = `Hồ sơ đầu nguồn Nậm Mu, câu hỏi ${Date.now() % 1_000_000}`;

  const reporter = await citizen(browser);
  let code = "";
  await test.step("a reporter asks the commune by the public form", async () => {
    code = await askAsPress(reporter, {
      agency: commune,
      title,
      question: "Hồ sơ bảo vệ đầu nguồn gồm những gì? Ai giữ hồ sơ?",
    });
  });

  let due = "";
  await test.step("the commune confirms the press and hands the question to the department", async () => {
    const clerk = await staffMember(browser, "ubndxa");
    await openEnquiry(clerk, title);
    due = await dueOf(clerk);
    await confirmPress(clerk);
    await handOn(clerk, department, "Hồ sơ do Sở quản lý.");
  });

  await test.step("the department notes what the press asks further; the clock runs on", async () => {
    const spokesperson = await staffMember(browser, "phatngon");
    await openEnquiry(spokesperson, title);
    await noteFurtherQuestion(spokesperson, "Và hồ sơ của năm trước?");
    expect(await dueOf(spokesperson)).toBe(due);

    await refuse(spokesperson, /bí mật nhà nước/, "Hồ sơ thuộc danh mục bí mật nhà nước, độ Mật.");

    await expect(spokesperson.getByText(/Luật 126\/2025, điều 31\.2a/)).toBeVisible();
    await expect(
      spokesperson.getByText("Hồ sơ thuộc danh mục bí mật nhà nước, độ Mật.").first(),
    ).toBeVisible();
    await expect(spokesperson.getByRole("list", { name: "Diễn biến" }).getByRole("listitem")).toHaveText([
      /Nhận câu hỏi/,
      /Xác nhận/,
      /Chuyển cho: Sở Nông nghiệp/,
      /bổ sung/,
      /Từ chối/,
    ]);
  });

  await test.step("the reporter reads ground and reason behind the code", async () => {
    await followEnquiry(reporter, code);
    await expect(reporter.getByText(/Luật 126\/2025, điều 31\.2a/)).toBeVisible();
    await expect(reporter.getByText("Hồ sơ thuộc danh mục bí mật nhà nước, độ Mật.")).toBeVisible();
    await expect(reporter.getByText("Hồ sơ do Sở quản lý.")).toHaveCount(0);
  });
});
