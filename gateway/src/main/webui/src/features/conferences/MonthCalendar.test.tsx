import { screen, within } from "@testing-library/react";
import { http } from "msw";
import { expect, it } from "vitest";
import type { ConferenceView } from "@/shared/api/types";
import { admin, clock } from "@/test/fixtures";
import { json } from "@/test/json";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { ConferencesPage } from "./ConferencesPage";

const conference = {
  id: "01997000-0000-7000-8000-00000000c001",
  agencyId: "01997000-0000-7000-8000-00000000a001",
  agencyName: "Sở Xây dựng",
  kind: "CONFERENCE",
  state: "NOTIFIED",
  title: "Họp báo về cầu treo Ví Dụ",
  place: "Hội trường tầng 2",
  startsAt: "2026-12-15T02:00:00Z",
} as ConferenceView;

function serve(items: ConferenceView[]): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get("*/api/me", () => json(admin)),
    http.get("*/api/registry/v1/conferences", ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return json({ items, page: 0, size: 100, total: items.length });
    }),
    http.get("*/api/registry/v1/conference-duties", () =>
      json({
        agencyId: "01997000-0000-7000-8000-00000000a002",
        agencyName: "Ủy ban nhân dân tỉnh",
        duties: [
          {
            duty: "CONFERENCE",
            standing: "AHEAD",
            next: { ...clock(1), dueAt: "2098-12-20T17:00:00Z", lastDay: "2026-12-20" },
            held: [],
          },
        ],
      }),
    ),
  );
  return asked;
}

const at = "/console/conferences?view=calendar&month=2026-12";

it("lists on a phone each day with conferences and last days of duties", async () => {
  const asked = serve([conference]);
  show(<ConferencesPage />, { at, path: "/console/conferences" });

  const days = await screen.findByRole("list", { name: "Các ngày có việc trong tháng" });
  const [first, second] = within(days).getAllByRole("listitem");
  expect(first).toHaveTextContent("Thứ Ba, 15/12/2026");
  expect(first).toHaveTextContent("Đã thông báo");
  expect(within(days).getByRole("link", { name: /09:00 Họp báo về cầu treo Ví Dụ/ })).toHaveAttribute(
    "href",
    `/console/conferences/${conference.id}`,
  );
  expect(await screen.findAllByText("Hạn cuối: Họp báo định kỳ")).not.toHaveLength(0);
  expect(second ?? days).toHaveTextContent("20/12/2026");
  expect(asked.at(-1)?.get("from")).toBe("2026-10-31T00:00:00+07:00");
});

it("goes by keys from day to day and from month to month", async () => {
  serve([conference]);
  const { user } = show(<ConferencesPage />, { at, path: "/console/conferences" });

  const cell = (name: RegExp) => screen.findByRole("gridcell", { name, hidden: true });
  const day = await cell(/^15\/12\/2026\. 09:00 Họp báo về cầu treo/);
  day.focus();
  await user.keyboard("{ArrowRight}");
  await expect.poll(() => document.activeElement?.getAttribute("data-date")).toBe("2026-12-16");
  await user.keyboard("{Home}{ArrowUp}");
  await expect.poll(() => document.activeElement?.getAttribute("data-date")).toBe("2026-12-07");
  await user.keyboard("{PageDown}");
  await expect.poll(() => document.activeElement?.getAttribute("data-date")).toBe("2027-01-07");
  expect(screen.getByRole("heading", { name: "Tháng 1/2027" })).toBeVisible();
});

it("says when the month holds nothing", async () => {
  serve([]);
  show(<ConferencesPage />, {
    at: "/console/conferences?view=calendar&month=2026-10",
    path: "/console/conferences",
  });

  expect(await screen.findByText(/Tháng này không có họp báo/)).toBeVisible();
});
