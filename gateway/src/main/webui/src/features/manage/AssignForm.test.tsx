import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it, vi } from "vitest";
import { assignment, id } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { AssignForm } from "./AssignForm";

const address = "*/api/registry/v1/agencies/:id/assignments";

async function fill(user: ReturnType<typeof show>["user"]) {
  await user.type(screen.getByLabelText(/Họ và tên/), "Lò Thị Hương");
  await user.type(screen.getByLabelText(/Chức vụ/), "Phó Giám đốc Sở");
  await user.type(screen.getByLabelText(/Điện thoại/), "0213 3790 001");
  await user.type(screen.getByLabelText(/Thư điện tử/), "huonglt@laichau.gov.vn");
  await user.type(screen.getByLabelText(/Số quyết định/), "128/QĐ-SNNMT");
  await user.type(screen.getByLabelText(/Ngày ký/), "6/7/2026");
  await user.type(screen.getByLabelText(/Giờ ký/), "9h00");
}

const save = () => screen.getByRole("button", { name: "Lưu" });

it("refuses an empty form field by field and sends nothing", async () => {
  const done = vi.fn();
  const { user } = show(<AssignForm agencyId={id(1)} onDone={done} />);

  await user.click(save());

  expect(await screen.findAllByText("Hãy nhập thông tin này.")).toHaveLength(2);
  expect(screen.getByText(/Hãy nhập số quyết định như trên văn bản/)).toBeVisible();
  expect(screen.getByText(/Hãy nhập số điện thoại đúng/)).toBeVisible();
  expect(screen.getByText(/Hãy nhập địa chỉ thư điện tử đúng/)).toBeVisible();
  expect(screen.getByText("Hãy nhập ngày theo dạng ngày/tháng/năm.")).toBeVisible();
  expect(screen.getByLabelText(/Họ và tên/)).toHaveFocus();
  expect(done).not.toHaveBeenCalled();
});

it("sends the decision's time as the province's wall clock", async () => {
  const done = vi.fn();
  let sent: unknown;
  server.use(
    http.post(address, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(assignment as unknown as Record<string, unknown>, { status: 201 });
    }),
  );
  const { user } = show(<AssignForm agencyId={id(1)} onDone={done} />);

  await fill(user);
  await user.click(save());

  await waitFor(() => {
    expect(done).toHaveBeenCalled();
  });
  expect(sent).toEqual({
    kind: "REGULAR",
    personName: "Lò Thị Hương",
    position: "Phó Giám đốc Sở",
    phone: "0213 3790 001",
    email: "huonglt@laichau.gov.vn",
    decisionNumber: "128/QĐ-SNNMT",
    decidedAt: "2026-07-06T09:00:00+07:00",
  });
});

it("shows what the service refuses on the field concerned", async () => {
  server.use(
    http.post(address, () =>
      HttpResponse.json(
        {
          title: "Invalid input",
          status: 400,
          code: "invalid-input",
          errors: [{ pointer: "/decidedAt", code: "in-future" }],
        },
        { status: 400 },
      ),
    ),
  );
  const { user } = show(<AssignForm agencyId={id(1)} onDone={vi.fn()} />);

  await fill(user);
  await user.click(save());

  expect(await screen.findByText("Thời điểm này chưa đến.")).toBeVisible();
  expect(screen.getByLabelText(/Ngày ký/)).toBeInvalid();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

it("keeps what was typed when the session is over", async () => {
  server.use(http.post(address, () => new HttpResponse(null, { status: 499 })));
  const { user } = show(<AssignForm agencyId={id(1)} onDone={vi.fn()} />);

  await fill(user);
  await user.click(save());

  expect(await screen.findByRole("alert")).toHaveTextContent("Phiên đăng nhập đã hết hạn.");
  expect(sessionStorage.getItem(`caunoi.draft.assign.${id(1)}`)).toContain("Lò Thị Hương");
});
