import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { corrected, draft, published } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { StatementPage } from "./StatementPage";
import { StatementWorkPage } from "./StatementWorkPage";

const publicly = (id: string) =>
  show(<StatementPage />, { at: `/statements/${id}`, path: "/statements/:id" });
const atWork = (id: string) =>
  show(<StatementWorkPage />, { at: `/console/statements/${id}`, path: "/console/statements/:id" });

it("shows what a correction changed, in words and not only in colours", async () => {
  const { user } = publicly(corrected.id);

  await user.click(await screen.findByRole("button", { name: "Xem nội dung đã sửa" }));

  expect(screen.getByText(/tại ba vị trí/).closest("del")).toHaveTextContent(/^Bỏ:/);
  expect(screen.getAllByText(/tại năm vị trí/).map((line) => line.tagName)).toContain("INS");
});

it("leads from a version that was replaced to the valid one", async () => {
  server.use(
    http.get("*/api/registry/v1/statements/:id", () =>
      HttpResponse.json({ ...published, supersededAt: "2026-11-19T10:15:00+07:00" }),
    ),
  );
  publicly(published.id);

  expect(await screen.findByRole("link", { name: "Đọc bản có giá trị hiện nay" })).toHaveAttribute(
    "href",
    `/statements/${corrected.id}`,
  );
});

it("lets a draft wait for its time, on the clock of the province", async () => {
  let sent: unknown;
  server.use(
    http.post("*/api/registry/v1/statements/:id/schedule", async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ ...draft, state: "SCHEDULED", releaseAt: "2026-12-01T08:30:00+07:00" });
    }),
  );
  const { user } = atWork(draft.id);

  await user.click(await screen.findByRole("button", { name: "Hẹn giờ công bố" }));
  await user.type(screen.getByLabelText(/Ngày công bố/), "01/12/2026");
  await user.type(screen.getByLabelText(/Giờ công bố/), "08:30");
  await user.click(screen.getByRole("button", { name: "Hẹn giờ" }));

  expect(await screen.findByText("Đã hẹn giờ")).toBeVisible();
  expect(new Date((sent as { releaseAt: string }).releaseAt).toISOString()).toBe("2026-12-01T01:30:00.000Z");
});

it("says that somebody else has to publish", async () => {
  server.use(
    http.post("*/api/registry/v1/statements/:id/publication", () =>
      HttpResponse.json({ status: 409, title: "Conflict", code: "second-person-needed" }, { status: 409 }),
    ),
  );
  const { user } = atWork(draft.id);

  await user.click(await screen.findByRole("button", { name: "Công bố" }));
  await user.click(screen.getByRole("button", { name: "Công bố ngay" }));

  expect(await screen.findByText(/người khác sẽ công bố/)).toBeVisible();
});

it("leads readers to what it answers", async () => {
  publicly(published.id);

  expect(await screen.findByText(/Trả lời vấn đề nêu trong tin, bài/)).toBeVisible();
  expect(screen.getByRole("link", { name: /Suối Nậm Mu đổi màu/ })).toHaveAttribute(
    "href",
    "https://bao.example/suoi-nam-mu",
  );
});

it("lets the writer point to a bulletin instead of the article, or to nothing", async () => {
  const sent: unknown[] = [];
  server.use(
    http.put("*/api/registry/v1/statements/:id", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(draft);
    }),
  );
  const { user } = atWork(draft.id);
  const choose = async (option: string) => {
    await user.click(await screen.findByRole("combobox", { name: /trả lời cho/ }));
    await user.click(screen.getByRole("option", { name: option }));
  };

  await choose("Bản tin, cảnh báo đã phát");
  expect(screen.getByLabelText(/Tên bản tin/)).toHaveDisplayValue("");
  await user.type(screen.getByLabelText(/Tên bản tin/), "Bản tin sáng");
  await user.type(screen.getByLabelText(/Địa chỉ trang/), "bantin");
  await user.click(screen.getByRole("button", { name: "Lưu bản nháp" }));
  expect(await screen.findByText(/Hãy nhập địa chỉ bắt đầu bằng/)).toBeVisible();
  await user.clear(screen.getByLabelText(/Địa chỉ trang/));
  await user.type(screen.getByLabelText(/Địa chỉ trang/), "https://phatthanh.example/sang");
  await user.click(screen.getByRole("button", { name: "Lưu bản nháp" }));
  await expect
    .poll(() => sent.at(-1))
    .toMatchObject({
      answers: { kind: "BULLETIN", title: "Bản tin sáng", url: "https://phatthanh.example/sang" },
    });

  await choose("Không nêu");
  await user.click(screen.getByRole("button", { name: "Lưu bản nháp" }));
  await expect.poll(() => sent.at(-1)).toMatchObject({ answers: {} });
});
