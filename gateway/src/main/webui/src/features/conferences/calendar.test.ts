import { expect, it } from "vitest";
import type { ConferenceDuties, ConferenceView } from "@/shared/api/types";
import { clock } from "@/test/fixtures";
import { dayOf, entriesByDay, spanAround } from "./calendar";

const now = new Date("2026-11-26T02:00:00Z");

const conference = (id: string, startsAt: string, heldAt?: string) =>
  ({ id, startsAt, heldAt }) as ConferenceView;

const due = (lastDay: string, dueAt: string, confidence: "HIGH" | "MEDIUM" = "HIGH") => ({
  ...clock(1),
  lastDay,
  dueAt,
  confidence,
});

it("puts a conference on the day on which it was held, as the province sees it, by the hour", () => {
  const found = entriesByDay(
    [
      conference("late", "2026-11-20T09:00:00Z"),
      conference("early", "2026-11-20T01:00:00Z"),
      // 23:30 on the 29th in the province, and held a day later than planned.
      conference("moved", "2026-11-28T02:00:00Z", "2026-11-29T16:30:00Z"),
    ],
    undefined,
    now,
  );

  expect(found.get("2026-11-20")).toMatchObject([
    { conference: { id: "early" } },
    { conference: { id: "late" } },
  ]);
  expect(found.get("2026-11-29")).toMatchObject([{ conference: { id: "moved" } }]);
  expect(found.has("2026-11-28")).toBe(false);
  expect(dayOf("2026-12-31T17:00:00Z")).toBe("2027-01-01");
});

it("puts the last day of each duty first, and says whether it was kept", () => {
  const step = { conferenceId: "c", kind: "CONFERENCE", title: "Họp báo" } as const;
  const duties: ConferenceDuties = {
    agencyId: "a",
    agencyName: "Ủy ban nhân dân tỉnh",
    duties: [
      {
        duty: "CONFERENCE",
        standing: "OVERDUE",
        next: due("2026-11-25", "2026-11-25T17:00:00Z"),
        held: [
          {
            ...step,
            heldAt: "2026-08-20T02:00:00Z",
            late: false,
            clock: due("2026-08-31", "2026-08-31T17:00:00Z"),
          },
          {
            ...step,
            heldAt: "2026-05-20T02:00:00Z",
            late: true,
            clock: due("2026-05-12", "2026-05-12T17:00:00Z"),
          },
        ],
      },
      {
        duty: "INFORMATION",
        standing: "AHEAD",
        next: due("2026-12-10", "2026-12-10T17:00:00Z"),
        held: [],
      },
    ] as unknown as ConferenceDuties["duties"],
  } as ConferenceDuties;

  const found = entriesByDay([conference("same", "2026-11-25T02:00:00Z")], duties, now);

  expect(found.get("2026-11-25")).toMatchObject([
    { kind: "duty", duty: "CONFERENCE", standing: "missed" },
    { kind: "conference" },
  ]);
  expect(found.get("2026-08-31")).toMatchObject([{ standing: "kept" }]);
  expect(found.get("2026-05-12")).toMatchObject([{ standing: "missed" }]);
  expect(found.get("2026-12-10")).toMatchObject([{ duty: "INFORMATION", standing: "ahead" }]);
});

it("asks for what may lie in the month", () => {
  expect(spanAround({ year: 2026, month: 12 })).toEqual({
    from: "2026-10-31T00:00:00+07:00",
    before: "2027-02-01T00:00:00+07:00",
  });
});
