import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it, vi } from "vitest";
import { absence, assignment, head, id } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { AuthoriseForm } from "./AuthoriseForm";

const address = "*/api/registry/v1/agencies/:id/assignments";

async function fill(user: ReturnType<typeof show>["user"]) {
  await user.type(screen.getByLabelText(/Họ và tên/), "Mùa Thị Vụ");
  await user.type(screen.getByLabelText(/Chức vụ/), "Trưởng phòng");
  await user.type(screen.getByLabelText(/Điện thoại/), "0213 3790 001");
  await user.type(screen.getByLabelText(/Thư điện tử/), "vumt@laichau.gov.vn");
  await user.type(screen.getByLabelText(/Số văn bản ủy quyền/), "12/UQ-SNNMT");
  await user.type(screen.getByLabelText(/Ngày ký/), "20/11/2026");
  await user.type(screen.getByLabelText(/Giờ ký/), "8h00");
}

it("explains that only a head can authorise where none is recorded", () => {
  show(<AuthoriseForm agencyId={id(1)} onDone={vi.fn()} />);

  expect(screen.getByRole("alert")).toHaveTextContent("Chỉ người đứng đầu cơ quan được ủy quyền");
  expect(screen.getByRole("alert")).toHaveTextContent("Điều 3 Nghị định 244/2026/NĐ-CP");
  expect(screen.queryByRole("button", { name: "Lưu" })).not.toBeInTheDocument();
});

it("sends nothing without a matter and a term", async () => {
  const done = vi.fn();
  const { user } = show(<AuthoriseForm agencyId={id(1)} head={head} onDone={done} />);

  await fill(user);
  await user.click(screen.getByRole("button", { name: "Lưu" }));

  expect(await screen.findByText("Hãy nhập thông tin này.")).toBeVisible();
  expect(screen.getByLabelText(/^Vụ việc/)).toBeInvalid();
  expect(screen.getByLabelText(/^Đến ngày/)).toBeInvalid();
  expect(done).not.toHaveBeenCalled();
});

it("begins with what the absence says and refers to it", async () => {
  let sent: Record<string, unknown> = {};
  server.use(
    http.post(address, async ({ request }) => {
      sent = (await request.json()) as Record<string, unknown>;
      return HttpResponse.json(assignment as unknown as Record<string, unknown>, { status: 201 });
    }),
  );
  const done = vi.fn();
  const { user } = show(<AuthoriseForm agencyId={id(1)} head={head} absence={absence} onDone={done} />);

  await fill(user);
  await user.click(screen.getByRole("button", { name: "Lưu" }));

  await waitFor(() => {
    expect(done).toHaveBeenCalled();
  });
  expect(sent).toMatchObject({
    kind: "CASE_AUTHORISED",
    matter: "Phát ngôn thay trong thời gian người phát ngôn thường xuyên vắng mặt",
    authorisationDocument: "12/UQ-SNNMT",
    authorisedBy: head.id,
    standsInFor: absence.id,
  });
});

it("says why the law refuses a chain", async () => {
  server.use(
    http.post(address, () =>
      HttpResponse.json({ title: "Sub delegation", status: 422, code: "sub-delegation" }, { status: 422 }),
    ),
  );
  const { user } = show(<AuthoriseForm agencyId={id(1)} head={head} absence={absence} onDone={vi.fn()} />);

  await fill(user);
  await user.click(screen.getByRole("button", { name: "Lưu" }));

  expect(await screen.findByText(/không được ủy quyền lại \(Điều 3/)).toBeVisible();
});
