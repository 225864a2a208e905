import { screen, within } from "@testing-library/react";
import { http } from "msw";
import { expect, it } from "vitest";
import type { EnquiryView } from "@/shared/api/types";
import { enquiry, id, refusalGrounds } from "@/test/fixtures";
import { json } from "@/test/json";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { EnquiryPage } from "./EnquiryPage";

const address = "*/api/registry/v1/enquiries/:id";
const open = (view: EnquiryView = enquiry()) => {
  server.use(http.get(address, () => json(view)));
  return show(<EnquiryPage />, { at: `/console/enquiries/${id(60)}`, path: "/console/enquiries/:id" });
};

it("shows question, press, clock, partners and all that happened on one page", async () => {
  open();

  expect(await screen.findByRole("heading", { level: 1, name: /Tiến độ sửa cầu treo/ })).toBeVisible();
  expect(screen.getByText("Bao giờ cầu được sửa xong?")).toBeVisible();
  expect(screen.getByText("Báo Thử Nghiệm")).toBeVisible();
  expect(screen.getByRole("button", { name: "Vì sao có thời hạn này?" })).toBeVisible();
  const history = screen.getByRole("list", { name: "Diễn biến" });
  expect(within(history).getByText(/Chuyển cho: Sở Tài chính/)).toBeVisible();
});

it("opens an act by its key, and sends it with the version that was seen", async () => {
  let sent: unknown;
  let version: string | null = null;
  server.use(
    http.post(`${address}/answer`, async ({ request }) => {
      sent = await request.json();
      version = request.headers.get("If-Match");
      return json(enquiry({ mayAct: false, task: { ...enquiry().task, state: "ANSWERED" } }));
    }),
  );
  const { user } = open();
  await screen.findByRole("toolbar");

  await user.keyboard("{Alt>}t{/Alt}");
  const panel = await screen.findByRole("dialog", { name: "Trả lời bằng văn bản" });
  await user.type(within(panel).getByLabelText(/Nội dung trả lời/), "Trong quý.");
  await user.click(within(panel).getByRole("button", { name: "Trả lời bằng văn bản" }));

  expect(await screen.findByText("Đã trả lời.")).toBeVisible();
  expect(sent).toEqual({ text: "Trong quý." });
  expect(version).toBe('"4"');
});

it("offers the grounds that are law, and names the one that is gone and since when", async () => {
  const { user } = open();
  await user.click(await screen.findByRole("button", { name: "Từ chối có căn cứ" }));

  expect(await screen.findByRole("radio", { name: /bí mật cá nhân/ })).toBeInTheDocument();
  expect(screen.queryByRole("radio", { name: /đang soạn thảo/ })).not.toBeInTheDocument();
  expect(screen.getByText(/đang soạn thảo.*hết hiệu lực từ ngày 01\/07\/2026/)).toBeVisible();
});

it("says in the reader's language which ground the service refused", async () => {
  server.use(
    http.post(`${address}/refusal`, () =>
      json({ title: "Gone", status: 422, code: "press-refusal-ground-not-in-force" }, 422),
    ),
  );
  const { user } = open();
  await user.click(await screen.findByRole("button", { name: "Từ chối có căn cứ" }));
  await user.type(await screen.findByLabelText(/Ngày gửi/), "30/06/2026");
  await user.type(screen.getByLabelText(/Giờ gửi/), "10:00");
  await user.click(await screen.findByRole("radio", { name: /đang soạn thảo/ }));
  await user.type(screen.getByLabelText(/Lý do/), "Đang soạn.");
  await user.click(screen.getAllByRole("button", { name: "Từ chối có căn cứ" }).at(-1) as HTMLElement);

  expect(await screen.findByText(/Không còn được từ chối vì/)).toBeVisible();
});

it("says why the press could not be confirmed", async () => {
  server.use(
    http.post(`${address}/verification`, () =>
      json({ title: "Looked at", status: 409, code: "enquiry-looked-at" }, 409),
    ),
  );
  const { user } = open(enquiry({ verification: "WAITING" }));

  await user.click(await screen.findByRole("button", { name: "Xác nhận là nhà báo" }));

  expect(await screen.findByText(/^Câu hỏi này đã được xác nhận hoặc bác/)).toBeVisible();
});

it("lets those who only look do nothing", async () => {
  server.use(
    http.get("*/api/me", () => json({ authenticated: true, username: "lanhdao", roles: ["leader"] })),
  );
  open(enquiry({ mayAct: false }));

  await screen.findByRole("toolbar");
  expect(screen.queryByRole("button", { name: "Trả lời bằng văn bản" })).not.toBeInTheDocument();
  expect(refusalGrounds).toHaveLength(4);
});
