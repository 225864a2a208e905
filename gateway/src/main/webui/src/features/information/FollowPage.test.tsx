import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { followedRequest } from "@/test/fixtures";
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
