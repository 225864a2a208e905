import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { ConfirmContactPage } from "./ConfirmContactPage";

const open = (hash = "#the-token") => show(<ConfirmContactPage />, { at: `/xac-nhan${hash}` });
const answer = "*/api/registry/v1/contact-confirmations/answer";

it("asks by body, so that no address carries the token, and thanks", async () => {
  let sent: unknown;
  server.use(
    http.post(answer, async ({ request }) => {
      expect(request.url).not.toContain("the-token");
      sent = await request.json();
      return HttpResponse.json({ answer: "RIGHT", answeredAt: "2026-11-26T09:00:00+07:00" });
    }),
  );
  const { user } = open();

  expect(await screen.findByText("huonglt@laichau.gov.vn")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Vẫn đúng" }));

  expect(await screen.findByText(/Liên hệ đã được xác nhận/)).toBeVisible();
  expect(sent).toEqual({ token: "the-token", answer: "RIGHT" });
});

it("wants a reason when something is wrong", async () => {
  const { user } = open();

  await user.click(await screen.findByRole("button", { name: "Không đúng" }));
  await user.click(screen.getByRole("button", { name: "Gửi" }));
  expect(await screen.findByText("Hãy nhập thông tin này.")).toBeVisible();

  await user.type(screen.getByLabelText(/Điều gì chưa đúng/), "Tôi đã chuyển công tác.");
  await user.click(screen.getByRole("button", { name: "Gửi" }));
  expect(await screen.findByText(/đã nhận được thông tin để sửa/)).toBeVisible();
});

it("explains a link that was used, and one that is not complete", async () => {
  server.use(
    http.post("*/api/registry/v1/contact-confirmations/question", () =>
      HttpResponse.json({ title: "Used", status: 409, code: "confirmation-link-used" }, { status: 409 }),
    ),
  );
  open();
  expect(await screen.findByText(/đã được trả lời/)).toBeVisible();

  open("");
  expect(await screen.findByText("Đường dẫn chưa đầy đủ")).toBeVisible();
});
