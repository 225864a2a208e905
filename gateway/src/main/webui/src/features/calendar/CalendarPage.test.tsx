import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { AppTheme } from "@/shared/theme/AppTheme";
import { admin, calendar, id } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { CalendarPage } from "./CalendarPage";

const open = (year = 2026) =>
  show(
    <AppTheme>
      <CalendarPage />
    </AppTheme>,
    { at: `/?year=${String(year)}` },
  );

async function describeDay(user: ReturnType<typeof open>["user"]) {
  await user.click(await screen.findByRole("button", { name: "Thêm ngày vào lịch" }));
  const panel = within(await screen.findByRole("dialog", { name: "Thêm ngày vào lịch" }));
  await user.type(panel.getByLabelText(/^Ngày/), "24/11/2026");
  await user.type(panel.getByLabelText(/^Tên gọi/), "Ngày Văn hóa Việt Nam");
  await user.click(panel.getByRole("button", { name: "Xem ảnh hưởng" }));
  return panel;
}

it("lists the days with kind, make-up Saturday, certainty and source", async () => {
  open();

  expect(await screen.findByText("Thứ Ba, 17/02/2026")).toBeVisible();
  expect(screen.getByText("Thông báo 9441/TB-BNV")).toBeVisible();
  expect(screen.getByText("Làm bù thứ Bảy 22/08/2026")).toBeVisible();
  expect(screen.getByText("Nhiều khả năng")).toBeVisible();
  expect(await screen.findByText("120 trên 120 thời hạn, 35 thời hạn thay đổi")).toBeVisible();
});

it("warns about a year whose holidays are not entered", async () => {
  open(2027);

  expect(await screen.findByText(/Chưa ghi đủ các ngày nghỉ lễ của năm 2027/)).toBeVisible();
  expect(screen.getByText("Chưa ghi ngày nào cho năm này.")).toBeVisible();
});

it("records a day only after showing what it would move", async () => {
  let sent: unknown;
  let version: string | null = null;
  server.use(
    http.post("*/api/registry/v1/calendar/days", async ({ request }) => {
      sent = await request.json();
      version = request.headers.get("If-Match");
      return HttpResponse.json({ id: id(90) }, { status: 201 });
    }),
  );
  const { user } = open();

  const panel = await describeDay(user);
  expect(await panel.findByText("35 trên 120 thời hạn đang chạy sẽ thay đổi")).toBeVisible();
  expect(panel.getByText(/từ hết ngày 09\/12\/2026 sang hết ngày 10\/12\/2026/)).toBeVisible();
  expect(sent).toBeUndefined();
  await user.click(panel.getByRole("button", { name: "Ghi vào lịch" }));

  expect(await screen.findByText(/Đã ghi vào lịch/)).toBeVisible();
  expect(version).toBe('"7"');
  expect(sent).toEqual({
    kind: "HOLIDAY",
    date: "2026-11-24",
    name: "Ngày Văn hóa Việt Nam",
    confidence: "HIGH",
  });
});

it("says when somebody else changed the calendar meanwhile", async () => {
  server.use(
    http.post("*/api/registry/v1/calendar/days", () =>
      HttpResponse.json({ title: "Stale", status: 412, code: "stale-version" }, { status: 412 }),
    ),
  );
  const { user } = open();

  const panel = await describeDay(user);
  await user.click(await panel.findByRole("button", { name: "Ghi vào lịch" }));

  expect(await panel.findByText("Nội dung vừa được người khác thay đổi.")).toBeVisible();
});

it("withdraws with a reason and keeps the entry in the history", async () => {
  let sent: unknown;
  server.use(
    http.post("*/api/registry/v1/calendar/days/:id/withdrawal", async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ id: id(82) });
    }),
  );
  const { user } = open();

  await user.click(await screen.findByRole("button", { name: "Thu hồi ngày 02/09/2026" }));
  const panel = within(await screen.findByRole("dialog", { name: "Thu hồi ngày trong lịch" }));
  await user.type(panel.getByLabelText(/^Lý do/), "Ghi nhầm ngày");
  await waitFor(() => {
    expect(panel.getByRole("button", { name: "Thu hồi ngày này" })).toBeEnabled();
  });
  await user.click(panel.getByRole("button", { name: "Thu hồi ngày này" }));

  expect(await screen.findByText(/Đã thu hồi\./)).toBeVisible();
  expect(sent).toEqual({ reason: "Ghi nhầm ngày" });
  await user.click(await screen.findByRole("switch", { name: /Hiện cả mục đã thu hồi/ }));
  expect(await screen.findByText(/Chưa có văn bản/)).toBeVisible();
});

it("lets a leader look and nothing more", async () => {
  server.use(http.get("*/api/me", () => HttpResponse.json({ ...admin, roles: ["leader"] })));
  open();

  expect(await screen.findByText("Thứ Ba, 17/02/2026")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Thêm ngày vào lịch" })).toBeNull();
  expect(screen.queryByRole("button", { name: /^Thu hồi/ })).toBeNull();
});

it("shows how far a running computation is", async () => {
  server.use(
    http.get("*/api/registry/v1/calendar", () => HttpResponse.json({ ...calendar() })),
    http.get("*/api/registry/v1/calendar/reruns", () =>
      HttpResponse.json({
        items: [
          {
            revision: 8,
            state: "RUNNING",
            startedAt: "2026-11-26T08:00:00+07:00",
            total: 100_000,
            done: 42_000,
            moved: 41_000,
          },
        ],
      }),
    ),
  );
  open();

  expect(await screen.findByText("42.000 trên 100.000 thời hạn, 41.000 thời hạn thay đổi")).toBeVisible();
  expect(screen.getByRole("progressbar", { name: "Đang tính lại" })).toHaveAttribute("aria-valuenow", "42");
});
