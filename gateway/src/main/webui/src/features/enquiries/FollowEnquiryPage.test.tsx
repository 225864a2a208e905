import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import type { FollowedEnquiry } from "@/shared/api/types";
import { clock } from "@/test/fixtures";
import { json } from "@/test/json";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { FollowEnquiryPage } from "./FollowEnquiryPage";

const address = "*/api/registry/v1/enquiry-follow-ups";
const code = "K7QM-3XPD-9W2A-HTRB";

const followed = (changes: Partial<FollowedEnquiry> = {}): FollowedEnquiry => ({
  number: "BC-000123",
  kind: "REQUEST",
  title: "Nguồn nước ở bản Nà Tăm",
  question: "Kết quả quan trắc là gì?",
  pressAgency: "Báo Thử Nghiệm",
  agencyName: "Sở Nông nghiệp và Môi trường",
  verification: "WAITING",
  state: "OPEN",
  receivedAt: "2026-11-26T02:00:00Z",
  clock: clock(40),
  questionWaits: false,
  steps: [{ kind: "RECEIVED", at: "2026-11-26T02:00:00Z" }],
  ...changes,
});

it("shows behind the code of a mail how the question stands, and forgets the code in the address", async () => {
  let sent: unknown;
  server.use(
    http.post(address, async ({ request }) => {
      sent = await request.json();
      return json(followed());
    }),
  );
  show(<FollowEnquiryPage />, { at: `/bao-chi/theo-doi#${code}`, path: "/bao-chi/theo-doi" });

  expect(await screen.findByText("BC-000123")).toBeVisible();
  expect(screen.getByText(/Cán bộ đang xác minh thẻ nhà báo/)).toBeVisible();
  expect(screen.getByText("Sở Nông nghiệp và Môi trường")).toBeVisible();
  expect(sent).toEqual({ code });
});

it("lets the press reply to what the agency asks back", async () => {
  const question = {
    kind: "QUESTION_BACK",
    at: "2026-11-27T02:00:00Z",
    text: "Anh/chị hỏi về bản nào?",
  } as const;
  let sent: unknown;
  server.use(
    http.post(address, () => json(followed({ questionWaits: true, steps: [question] }))),
    http.post(`${address}/reply`, async ({ request }) => {
      sent = await request.json();
      return json(
        followed({ steps: [question, { kind: "PRESS_REPLY", at: "2026-11-27T03:00:00Z", text: "Nà Tăm" }] }),
      );
    }),
  );
  const { user } = show(<FollowEnquiryPage />, { at: "/bao-chi/theo-doi", path: "/bao-chi/theo-doi" });

  await user.type(await screen.findByLabelText(/Mã theo dõi/), code);
  await user.click(screen.getByRole("button", { name: "Xem" }));
  expect(await screen.findByRole("heading", { name: "Cơ quan cần hỏi thêm" })).toBeVisible();
  await user.type(screen.getByLabelText(/Phản hồi của anh\/chị/), "Nà Tăm");
  await user.click(screen.getByRole("button", { name: "Gửi phản hồi" }));

  expect(await screen.findByText("Báo chí trả lời")).toBeVisible();
  expect(screen.queryByRole("heading", { name: "Cơ quan cần hỏi thêm" })).not.toBeInTheDocument();
  expect(sent).toEqual({ code, text: "Nà Tăm" });
});

it("shows the reason of a refusal and where the law allows it", async () => {
  server.use(
    http.post(address, () =>
      json(
        followed({
          state: "REFUSED",
          verification: "MATCHED",
          closedAt: "2026-11-28T02:00:00Z",
          outcome: "Thuộc danh mục bí mật nhà nước.",
          ground: {
            key: "press.refusal.secret",
            act: "L126",
            article: "art. 31.2a",
            vi: "Bí mật nhà nước",
            en: "State secret",
            from: "2026-07-01",
            source: "S3",
            confidence: "HIGH",
          },
        }),
      ),
    ),
  );
  show(<FollowEnquiryPage />, { at: `/bao-chi/theo-doi#${code}`, path: "/bao-chi/theo-doi" });

  expect(await screen.findByText("Thuộc danh mục bí mật nhà nước.")).toBeVisible();
  expect(screen.getByText(/^Bí mật nhà nước/)).toBeVisible();
});

it("says at the field that nobody has this code, and when too many were tried", async () => {
  server.use(
    http.post(address, () =>
      HttpResponse.json(
        {
          title: "Unknown",
          status: 404,
          code: "receipt-code-unknown",
          errors: [{ pointer: "/code", code: "receipt-code-unknown" }],
        } as never,
        { status: 404 },
      ),
    ),
  );
  const { user } = show(<FollowEnquiryPage />, { at: "/bao-chi/theo-doi", path: "/bao-chi/theo-doi" });

  await user.type(await screen.findByLabelText(/Mã theo dõi/), "abc");
  await user.click(screen.getByRole("button", { name: "Xem" }));

  expect(await screen.findByText(/mang mã này/)).toBeVisible();
});
