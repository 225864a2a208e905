import { screen, within } from "@testing-library/react";
import { http } from "msw";
import { expect, it } from "vitest";
import type { ClockView, ConferenceView } from "@/shared/api/types";
import { admin } from "@/test/fixtures";
import { json } from "@/test/json";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { ConferencePage } from "./ConferencePage";
import { DutiesPage } from "./DutiesPage";

const conferences = "*/api/registry/v1/conferences";

const clock = (rule: string, dueAt: string, lastDay?: string): ClockView => ({
  rule,
  value: 24,
  unit: "HOURS",
  basis: "Law 103/2016 art. 41; Decree 237/2026 art. 22",
  confidence: "HIGH",
  trigger: "2098-11-25T02:00:00Z",
  triggerKind: "planned start",
  dueAt,
  lastDay,
  skipped: [],
});

const conference: ConferenceView = {
  id: "01997000-0000-7000-8000-00000000c001",
  agencyId: "01997000-0000-7000-8000-00000000a001",
  agencyName: "Sở Xây dựng",
  kind: "CONFERENCE",
  state: "PLANNED",
  title: "Họp báo về cầu treo Ví Dụ",
  content: "Tiến độ sửa chữa.",
  place: "Hội trường tầng 2",
  startsAt: "2098-11-25T02:00:00Z",
  chair: "Lò Văn Ví Dụ, Phó Giám đốc",
  basis: "Báo cáo số 12/BC-SXD",
  noticeNeeded: true,
  notice: clock("press.conf.notice", "2098-11-24T02:00:00Z"),
  refusal: clock("press.conf.refuse", "2098-11-24T14:00:00Z"),
  noticeMissing: false,
  guests: 0,
  mayChange: true,
  mayDecide: false,
  version: 0,
};

function serve(changes: Partial<ConferenceView>, roles = ["agency-editor"]) {
  server.use(
    http.get("*/api/me", () => json({ ...admin, roles, agency: "so-xay-dung" })),
    http.get(`${conferences}/:id`, () => json({ ...conference, ...changes })),
    http.get(`${conferences}/:id/guests`, () => json({ items: [] })),
    http.get("*/api/registry/v1/press-entries", () => json({ items: [], page: 0, size: 20, total: 0 })),
    http.get("*/api/registry/v1/attachments", () =>
      json({ items: [], changeable: false, maxSize: 1, maxFiles: 1, extensions: [] }),
    ),
  );
}

it("shows how long there is time for the notice, and gives it", async () => {
  serve({});
  let told = false;
  server.use(
    http.post(`${conferences}/:id/notice`, ({ request }) => {
      told = request.headers.get("If-Match") === '"0"';
      return json({ ...conference, state: "NOTIFIED", version: 1 });
    }),
  );
  const { user } = show(<ConferencePage />, { at: `/c/${conference.id}`, path: "/c/:id" });

  expect(await screen.findByText(/Cần thông báo cho Ủy ban nhân dân tỉnh/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Gửi thông báo" }));

  await expect.poll(() => told).toBe(true);
});

it("says that it is too late for a notice instead of letting people try", async () => {
  serve({
    startsAt: "2020-01-02T02:00:00Z",
    notice: clock("press.conf.notice", "2020-01-01T02:00:00Z"),
  });
  show(<ConferencePage />, { at: `/c/${conference.id}`, path: "/c/:id" });

  expect(await screen.findByText(/Đã quá thời hạn thông báo/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Gửi thông báo" })).toBeDisabled();
});

it("lets whoever acts for the provincial committee refuse with a reason", async () => {
  serve({ state: "NOTIFIED", mayChange: false, mayDecide: true, version: 1 }, ["agency-approver"]);
  let reason = "";
  server.use(
    http.post(`${conferences}/:id/refusal`, async ({ request }) => {
      reason = ((await request.json()) as { reason: string }).reason;
      return json({ ...conference, state: "REFUSED", reason, version: 2 });
    }),
  );
  const { user } = show(<ConferencePage />, { at: `/c/${conference.id}`, path: "/c/:id" });

  await user.click(await screen.findByRole("button", { name: "Không chấp thuận" }));
  const panel = await screen.findByRole("dialog");
  await user.type(within(panel).getByLabelText(/Lý do/), "Ngoài thẩm quyền");
  await user.click(within(panel).getByRole("button", { name: "Không chấp thuận" }));

  await expect.poll(() => reason).toBe("Ngoài thẩm quyền");
});

it("points out a conference that was held without notice", async () => {
  serve({ state: "HELD", noticeMissing: true, heldAt: "2026-11-20T02:00:00Z", minutes: "Ba câu hỏi." });
  show(<ConferencePage />, { at: `/c/${conference.id}`, path: "/c/:id" });

  expect(await screen.findByText(/mà không có thông báo trước/)).toBeVisible();
  expect(screen.getByText("Ba câu hỏi.")).toBeVisible();
});

it("shows the province's duties: held, late, due next", async () => {
  server.use(
    http.get("*/api/registry/v1/conference-duties", () =>
      json({
        agencyId: "01997000-0000-7000-8000-00000000a002",
        agencyName: "Ủy ban nhân dân tỉnh Lai Châu",
        asAt: "2026-11-20T02:00:00Z",
        mayPlan: true,
        duties: [
          {
            duty: "CONFERENCE",
            standing: "IN_TIME",
            next: clock("spk.pressConf.province", "2098-11-23T17:00:00Z", "2098-11-23"),
            held: [
              {
                conferenceId: conference.id,
                kind: "CONFERENCE",
                title: "Họp báo quý III",
                heldAt: "2026-08-21T02:00:00Z",
                clock: clock("spk.pressConf.province", "2026-08-11T17:00:00Z", "2026-08-11"),
                late: true,
              },
              {
                conferenceId: "01997000-0000-7000-8000-00000000c002",
                kind: "CONFERENCE",
                title: "Họp báo quý II",
                heldAt: "2026-05-21T02:00:00Z",
                clock: clock("spk.pressConf.province", "2026-05-11T17:00:00Z", "2026-05-11"),
                late: false,
              },
            ],
          },
          { duty: "INFORMATION", standing: "UNKNOWN", held: [] },
        ],
      }),
    ),
  );
  show(<DutiesPage />);

  expect(await screen.findByText("Lần tới chậm nhất ngày 23/11/2098")).toBeVisible();
  expect(screen.getByText("Muộn hạn")).toBeVisible();
  expect(screen.getByText("Sau thời hạn tham khảo")).toBeVisible();
  expect(screen.getByText(/Chưa ghi lần nào nên chưa tính được hạn/)).toBeVisible();
});
