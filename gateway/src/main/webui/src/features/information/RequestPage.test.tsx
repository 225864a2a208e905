import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { id, informationRequest } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { RequestPage } from "./RequestPage";

const open = () =>
  show(<RequestPage />, { at: `/console/information/${id(90)}`, path: "/console/information/:id" });

function taking(step: string) {
  const seen: { body?: unknown; version?: string | null } = {};
  server.use(
    http.post(`*/api/registry/v1/information-requests/:id/${step}`, async ({ request }) => {
      seen.body = await request.json();
      seen.version = request.headers.get("If-Match");
      return HttpResponse.json(informationRequest({ version: 5 }) as unknown as Record<string, unknown>);
    }),
  );
  return seen;
}

it("extends until the day that was chosen, as last seen", async () => {
  const seen = taking("extension");
  const { user } = open();

  await user.click(await screen.findByRole("button", { name: "Gia hạn" }));
  expect(await screen.findByLabelText(/Gia hạn đến hết ngày/)).toHaveValue("04/01/2027");
  await user.type(screen.getByLabelText(/Lý do cụ thể/), "Phải sao chụp nhiều");
  await user.click(screen.getAllByRole("button", { name: "Gia hạn" }).at(-1) as HTMLElement);

  await waitFor(() => {
    expect(seen).toEqual({ body: { until: "2027-01-04", reason: "Phải sao chụp nhiều" }, version: '"4"' });
  });
  expect(await screen.findByText("Đã ghi nhận.")).toBeVisible();
});

it("wants the two times before it refuses because of them", async () => {
  const seen = taking("refusal");
  const { user } = open();

  await user.click(await screen.findByRole("button", { name: "Từ chối" }));
  await user.click(await screen.findByLabelText(/Căn cứ từ chối/));
  await user.click(await screen.findByRole("option", { name: /Đã cung cấp hai lần/ }));
  await user.click(screen.getByLabelText(/3\/2026/));
  await user.click(screen.getByLabelText(/7\/2026/));
  await user.type(screen.getByLabelText(/Lý do cụ thể/), "Đã cung cấp hai lần");
  await user.click(screen.getAllByRole("button", { name: "Từ chối" }).at(-1) as HTMLElement);

  await waitFor(() => {
    expect(seen.body).toEqual({
      ground: "SUPPLIED_TWICE",
      reason: "Đã cung cấp hai lần",
      earlier: [id(91), id(92)],
    });
  });
});

it("asks for the head's decision where a third party has not consented", async () => {
  server.use(
    http.get("*/api/registry/v1/information-requests/:id", () =>
      HttpResponse.json(
        informationRequest({
          consentParty: "Hợp tác xã Ví Dụ",
          consentAskedAt: "2026-11-26T11:00:00+07:00",
        }) as unknown as Record<string, unknown>,
      ),
    ),
  );
  const { user } = open();

  expect(await screen.findByText(/Đã hỏi Hợp tác xã Ví Dụ/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Cung cấp" }));
  expect(await screen.findByLabelText(/Quyết định của người đứng đầu/)).toBeRequired();
});

it("offers nothing once it is closed", async () => {
  server.use(
    http.get("*/api/registry/v1/information-requests/:id", () =>
      HttpResponse.json(
        informationRequest({
          state: "REFUSED",
          ground: "NOT_RESPONSIBLE",
          outcome: "Do cơ quan khác giữ",
        }) as unknown as Record<string, unknown>,
      ),
    ),
  );
  open();

  expect(await screen.findByText("Do cơ quan khác giữ")).toBeVisible();
  expect(screen.queryByRole("group", { name: "Xử lý" })).not.toBeInTheDocument();
});

it("supplies the files that were chosen, and no others", async () => {
  server.use(
    http.get("*/api/registry/v1/attachments", () =>
      HttpResponse.json({
        items: ["Bản vẽ số 12.pdf", "Ý kiến nội bộ.pdf"].map((fileName, index) => ({
          id: id(97 + index),
          fileName,
          mediaType: "application/pdf",
          size: 1000,
          sha256: "ab".repeat(32),
          addedAt: "2026-11-26T10:30:00+07:00",
          addedBy: "tuphap",
        })),
        changeable: true,
        maxSize: 20_000_000,
        maxFiles: 20,
        extensions: ["pdf"],
      }),
    ),
  );
  const seen = taking("supply");
  const { user } = open();

  expect(await screen.findByRole("link", { name: "Ý kiến nội bộ.pdf" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Cung cấp" }));
  await user.type(await screen.findByLabelText(/Thông tin được cung cấp/), "Bản vẽ ở tệp kèm theo");
  await user.click(screen.getByRole("checkbox", { name: "Bản vẽ số 12.pdf" }));
  await user.click(screen.getAllByRole("button", { name: "Cung cấp" }).at(-1) as HTMLElement);

  await waitFor(() => {
    expect(seen.body).toEqual({ text: "Bản vẽ ở tệp kèm theo", files: [id(97)] });
  });
});

it("tells whether whoever asked was reached by mail", async () => {
  server.use(
    http.get("*/api/registry/v1/information-requests/:id", () =>
      HttpResponse.json(
        informationRequest({
          mail: { state: "GIVEN_UP", reason: "ADDRESS_REFUSED", settledAt: "2026-11-26T11:00:00+07:00" },
        }) as unknown as Record<string, unknown>,
      ),
    ),
  );
  open();

  expect(await screen.findByText(/Không gửi được, 11:00 26\/11\/2026/)).toBeVisible();
  expect(screen.getByText("Máy chủ thư không có địa chỉ này")).toBeVisible();
});

it("shows files to nobody who may not know who asks", async () => {
  server.use(
    http.get("*/api/registry/v1/information-requests/:id", () =>
      HttpResponse.json(
        informationRequest({
          requester: { personName: "L. T. V. D.", residence: "•••", identityNumber: "•••901", masked: true },
        }) as unknown as Record<string, unknown>,
      ),
    ),
  );
  open();

  expect(await screen.findByText("L. T. V. D.")).toBeVisible();
  expect(screen.queryByRole("heading", { name: "Tệp của yêu cầu" })).not.toBeInTheDocument();
});
