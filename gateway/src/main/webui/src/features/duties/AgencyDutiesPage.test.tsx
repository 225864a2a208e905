import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { duties, id, provenDuty, reports } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { AgencyDutiesPage } from "./AgencyDutiesPage";

const open = () =>
  show(<AgencyDutiesPage />, {
    at: `/console/agencies/${id(1)}/duties`,
    path: "/console/agencies/:id/duties",
  });

it("tells both publications of one decision apart", async () => {
  open();

  const list = await screen.findByRole("list", { name: "Công bố người phát ngôn" });
  const [portal, province] = within(list).getAllByRole("listitem");
  expect(portal).toHaveTextContent("Cổng hoặc trang thông tin của cơ quan");
  expect(portal).toHaveTextContent("Quá hạn");
  expect(province).toHaveTextContent("Danh sách công khai trên hệ thống này");
  expect(within(province as HTMLElement).queryByRole("button", { name: /Ghi nhận/ })).not.toBeInTheDocument();
});

it("records a proof with the province's wall clock", async () => {
  let sent: unknown;
  server.use(
    http.post("*/api/registry/v1/agencies/:id/duties/:assignmentId/:channel/proof", async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(duties[0] as unknown as Record<string, unknown>);
    }),
  );
  const { user } = open();

  await user.click(await screen.findByRole("button", { name: "Ghi nhận đã công bố" }));
  await user.type(screen.getByLabelText(/Ngày công bố/), "26/11/2026");
  await user.type(screen.getByLabelText(/Giờ công bố/), "9:05");
  await user.type(screen.getByLabelText("Địa chỉ trang đã công bố"), "https://snnmt.laichau.gov.vn/npn");
  await user.click(screen.getByRole("button", { name: "Lưu" }));

  expect(await screen.findByText("Đã ghi nhận bằng chứng công bố.")).toBeVisible();
  expect(sent).toEqual({
    fulfilledAt: "2026-11-26T09:05:00+07:00",
    url: "https://snnmt.laichau.gov.vn/npn",
  });
});

it("shows what the service refuses on the field concerned", async () => {
  server.use(
    http.post("*/api/registry/v1/agencies/:id/duties/:assignmentId/:channel/proof", () =>
      HttpResponse.json(
        {
          title: "Too early",
          status: 422,
          code: "proof-before-decision",
          errors: [{ pointer: "/fulfilledAt", code: "before-decision" }],
        },
        { status: 422 },
      ),
    ),
  );
  const { user } = open();

  await user.click(await screen.findByRole("button", { name: "Ghi nhận đã công bố" }));
  await user.type(screen.getByLabelText(/Ngày công bố/), "26/11/2026");
  await user.type(screen.getByLabelText(/Giờ công bố/), "9:05");
  await user.click(screen.getByRole("button", { name: "Lưu" }));

  expect(await screen.findByText("Thời điểm này trước lúc ký quyết định.")).toBeVisible();
});

it("gives the link to hand on, and settles a report", async () => {
  const { user } = open();

  expect(await screen.findByLabelText("Đường dẫn xác nhận")).toHaveDisplayValue(/\/xac-nhan#AZk/);

  await user.click(await screen.findByRole("button", { name: "Xử lý phản ánh" }));
  await user.click(screen.getByRole("radio", { name: "Liên hệ vẫn đúng" }));
  await user.click(screen.getByRole("button", { name: "Lưu" }));
  expect(await screen.findByText("Đã xử lý phản ánh.")).toBeVisible();
});

it("lets a leader read and not act", async () => {
  server.use(
    http.get("*/api/me", () =>
      HttpResponse.json({ authenticated: true, username: "lanhdao", roles: ["leader"] }),
    ),
  );
  open();

  expect(await screen.findByText(reports[0]?.detail ?? "")).toBeVisible();
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: /Ghi nhận|Xử lý/ })).not.toBeInTheDocument();
  });
});

it("takes a wrong proof back with a reason, and shows what was taken back before", async () => {
  let sent: unknown;
  server.use(
    http.get("*/api/registry/v1/agencies/:id/duties", () => HttpResponse.json({ items: [provenDuty] })),
    http.post(
      `*/duties/${provenDuty.assignmentId}/AGENCY_PORTAL/proof/${provenDuty.proof?.id ?? ""}/withdrawal`,
      async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(provenDuty as unknown as Record<string, unknown>);
      },
    ),
  );
  const { user } = open();

  expect(await screen.findByText(/quantri thu hồi lúc .*Địa chỉ của trang khác/)).toBeVisible();
  expect(screen.getByText(/mốc nhắc việc của tỉnh; quá mốc không bị coi là vi phạm/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Thu hồi bằng chứng" }));
  const panel = screen.getByRole("dialog", { name: "Thu hồi bằng chứng" });
  await user.click(within(panel).getByRole("button", { name: "Thu hồi bằng chứng" }));
  expect(within(panel).getByText("Hãy nhập thông tin này.")).toBeVisible();
  expect(sent).toBeUndefined();
  await user.type(within(panel).getByLabelText(/Bằng chứng sai/), "Sai trang");
  await user.click(within(panel).getByRole("button", { name: "Thu hồi bằng chứng" }));

  expect(await screen.findByText(/Nghĩa vụ công bố được mở lại/)).toBeVisible();
  expect(sent).toEqual({ reason: "Sai trang" });
});
