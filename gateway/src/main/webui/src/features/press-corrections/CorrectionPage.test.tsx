import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { pressCorrection } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { CorrectionPage } from "./CorrectionPage";

const page = () =>
  show(<CorrectionPage />, {
    at: `/console/press-corrections/${pressCorrection.id}`,
    path: "/console/press-corrections/:id",
  });

it("records that the letter was sent, and when the outlet got it", async () => {
  let sent: unknown;
  server.use(
    http.post("*/api/registry/v1/press-corrections/:id/rounds", async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ ...pressCorrection, state: "SENT", maySend: false, version: 1 });
    }),
  );
  const { user } = page();

  await user.click(await screen.findByRole("button", { name: "Ghi nhận đã gửi văn bản" }));
  const panel = screen.getByRole("dialog");
  await user.type(within(panel).getByLabelText(/Số văn bản/), "15/SNNMT-VP");
  await user.type(within(panel).getByLabelText(/Ngày gửi/), "20/11/2026");
  await user.type(within(panel).getByLabelText(/Ngày cơ quan báo chí nhận/), "20/11/2026");
  const [sentTime, receivedTime] = within(panel).getAllByLabelText(/^Giờ/);
  if (sentTime && receivedTime) {
    await user.type(sentTime, "09:00");
    await user.type(receivedTime, "10:00");
  }
  await user.click(within(panel).getByRole("button", { name: "Lưu" }));

  expect(await screen.findByText("Chờ cơ quan báo chí trả lời")).toBeVisible();
  expect(sent).toMatchObject({ documentNumber: "15/SNNMT-VP" });
});

it("offers only what can have happened", async () => {
  const { user } = page();

  await user.click(await screen.findByRole("button", { name: "Kết thúc" }));
  await user.click(within(screen.getByRole("dialog")).getByRole("combobox", { name: /Kết quả/ }));

  expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual(["Cơ quan rút đề nghị"]);
});
