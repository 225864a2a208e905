import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it, vi } from "vitest";
import { followedRequest, id } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { FollowPage } from "./FollowPage";

const address = "*/api/registry/v1/information-follow-ups";

async function look(user: ReturnType<typeof show>["user"]) {
  await user.type(await screen.findByLabelText(/Mã theo dõi/), "k7qm 3xpd 9w2a htrb");
  await user.click(screen.getByRole("button", { name: "Xem" }));
}

it("shows the answer behind the code", async () => {
  server.use(
    http.post(address, () =>
      HttpResponse.json({
        request: followedRequest({
          state: "SUPPLIED",
          outcome: "Bản vẽ số 12 <b>đính kèm</b>",
          fee: 30000,
          closedAt: "2026-12-01T09:00:00+07:00",
        }),
      } as never),
    ),
  );
  const { user } = show(<FollowPage />);

  await look(user);

  expect(await screen.findByText("Bản vẽ số 12 <b>đính kèm</b>")).toBeVisible();
  expect(screen.getByText("30.000 đồng")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Rút yêu cầu" })).not.toBeInTheDocument();
});

it("says on the field that nobody has this code", async () => {
  server.use(
    http.post(address, () =>
      HttpResponse.json(
        {
          title: "Unknown",
          status: 404,
          code: "receipt-code-unknown",
          errors: [{ pointer: "/code", code: "receipt-code-unknown", detail: "Check it" }],
        },
        { status: 404 },
      ),
    ),
  );
  const { user } = show(<FollowPage />);

  await look(user);

  expect(await screen.findByText(/Không có yêu cầu nào mang mã này/)).toBeVisible();
});

it("takes the answer to what the agency asks", async () => {
  server.use(
    http.post(address, () =>
      HttpResponse.json({
        request: followedRequest({
          state: "ASKED_BACK",
          clock: undefined,
          question: "Bản vẽ năm nào?",
        }),
      } as never),
    ),
  );
  const { user } = show(<FollowPage />);

  await look(user);
  await user.type(await screen.findByLabelText(/Nội dung bổ sung/), "Năm 2025");
  await user.click(screen.getByRole("button", { name: "Gửi bổ sung" }));

  expect(await screen.findByText("Mới nhận")).toBeVisible();
  expect(screen.queryByText("Bản vẽ năm nào?")).not.toBeInTheDocument();
});

it("asks before it takes a request back", async () => {
  const { user } = show(<FollowPage />);

  await look(user);
  await user.click(await screen.findByRole("button", { name: "Rút yêu cầu" }));
  expect(screen.getByRole("dialog", { name: "Rút yêu cầu này?" })).toBeVisible();
  await user.click(screen.getAllByRole("button", { name: "Rút yêu cầu" }).at(-1) as HTMLElement);

  expect(await screen.findByText("Đã rút")).toBeVisible();
});

it("shows what became of a claim behind its code", async () => {
  server.use(
    http.post(address, () =>
      HttpResponse.json({
        claim: {
          agencyName: "Sở Thử",
          title: "Ngân sách",
          text: "Số liệu sai",
          receivedAt: "2026-11-26T09:00:00+07:00",
          outcome: "CORRECTED",
          answer: "Đã sửa số liệu.",
          answeredAt: "2026-11-27T09:00:00+07:00",
        },
      }),
    ),
  );
  const { user } = show(<FollowPage />);

  await look(user);

  expect(await screen.findByText("Đã đính chính")).toBeVisible();
  expect(screen.getByText("Đã sửa số liệu.")).toBeVisible();
});

const supplied = () =>
  followedRequest({
    state: "SUPPLIED",
    outcome: "Bản vẽ ở tệp kèm theo",
    closedAt: "2026-12-01T09:00:00+07:00",
    files: [
      {
        id: id(97),
        fileName: "Bản vẽ số 12.pdf",
        mediaType: "application/pdf",
        size: 2_500_000,
        sha256: "ab".repeat(32),
      },
    ],
    papers: ["RESOLUTION"],
  });

/** What the browser is handed to be saved. */
function saving() {
  const saved: string[] = [];
  URL.createObjectURL = () => "blob:test";
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  return saved;
}

it("opens the link of a mail and forgets its code in the address", async () => {
  let asked: unknown;
  server.use(
    http.post(address, async ({ request }) => {
      asked = await request.json();
      return HttpResponse.json({ request: supplied() } as never);
    }),
  );
  const { router } = show(<FollowPage />, {
    at: "/information/follow#K7QM-3XPD-9W2A-HTRB",
    path: "/information/follow",
  });

  expect(await screen.findByText("Bản vẽ ở tệp kèm theo")).toBeVisible();
  expect(asked).toEqual({ code: "K7QM-3XPD-9W2A-HTRB" });
  expect(router.state.location.hash).toBe("");
});

it("saves the files of the answer and copies of the papers with the code in the body", async () => {
  const asked: unknown[] = [];
  server.use(
    http.post(address, () => HttpResponse.json({ request: supplied() } as never)),
    http.post(`${address}/files/:file/content`, async ({ request, params }) => {
      asked.push([params.file, await request.json(), request.headers.get("Accept")]);
      return new HttpResponse("%PDF");
    }),
    http.post(`${address}/papers/:paper/pdf`, async ({ request, params }) => {
      asked.push([params.paper, await request.json(), request.headers.get("Accept")]);
      return new HttpResponse("%PDF");
    }),
  );
  const saved = saving();
  const { user } = show(<FollowPage />);
  await look(user);

  await user.click(await screen.findByRole("button", { name: "Lưu tệp Bản vẽ số 12.pdf" }));
  await waitFor(() => {
    expect(saved).toEqual(["Bản vẽ số 12.pdf"]);
  });
  await user.click(screen.getByRole("button", { name: "Mẫu 03: Phiếu giải quyết, PDF" }));
  await waitFor(() => {
    expect(saved).toEqual(["Bản vẽ số 12.pdf", "Mẫu 03 Phiếu giải quyết, 12-2026.pdf"]);
  });

  const code = { code: "k7qm 3xpd 9w2a htrb" };
  expect(asked).toEqual([
    [id(97), code, "*/*"],
    ["RESOLUTION", code, "*/*"],
  ]);
});

it("says why a file was not saved", async () => {
  server.use(
    http.post(address, () => HttpResponse.json({ request: supplied() } as never)),
    http.post(`${address}/files/:file/content`, () =>
      HttpResponse.json({ title: "Slow down", status: 429, code: "too-many-requests" }, { status: 429 }),
    ),
  );
  const { user } = show(<FollowPage />);
  await look(user);

  await user.click(await screen.findByRole("button", { name: "Lưu tệp Bản vẽ số 12.pdf" }));

  expect(await screen.findByRole("alert")).toBeVisible();
});
