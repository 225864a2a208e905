import type { ConferenceDuties, ConferenceDuty, ConferenceView } from "@/shared/api/types";
import { daysLater, monthKey, type Month } from "@/shared/time/month";
import { instantOf, wallClock } from "@/shared/time/zone";

/** How a last day of one of the province's duties stands. */
export type Standing = "ahead" | "kept" | "missed" | "unsure";

export type Entry =
  | { kind: "conference"; conference: ConferenceView; at: string }
  | { kind: "duty"; duty: ConferenceDuty["duty"]; standing: Standing };

/** The date on the province's wall. */
export function dayOf(instant: string | Date): string {
  const { year, month, day } = wallClock(new Date(instant));
  return `${year}-${month}-${day}`;
}

/** What is put on it is planned in a month, or was planned so near to it that it may have been held there. */
export function spanAround({ year, month }: Month): { from: string; before: string } {
  const first = `${monthKey({ year, month })}-01`;
  return {
    from: instantOf(daysLater(first, -31), "00:00"),
    before: instantOf(daysLater(first, 62), "00:00"),
  };
}

/** Everything on each day: last days of duties first, then conferences by the hour. */
export function entriesByDay(
  conferences: readonly ConferenceView[],
  duties: ConferenceDuties | undefined,
  now: Date,
): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  const put = (day: string, entry: Entry) => {
    found.set(day, [...(found.get(day) ?? []), entry]);
  };
  for (const duty of duties?.duties ?? []) {
    for (const { clock, late, heldAt } of duty.held) {
      if (!clock) continue;
      const after = new Date(heldAt) > new Date(clock.dueAt);
      put(lastDay(clock), {
        kind: "duty",
        duty: duty.duty,
        standing: late ? "missed" : after ? "unsure" : "kept",
      });
    }
    if (duty.next) {
      const over = new Date(duty.next.dueAt) < now;
      put(lastDay(duty.next), {
        kind: "duty",
        duty: duty.duty,
        standing: !over ? "ahead" : duty.next.confidence === "HIGH" ? "missed" : "unsure",
      });
    }
  }
  const sorted = conferences
    .map((conference) => ({ conference, at: conference.heldAt ?? conference.startsAt }))
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  for (const { conference, at } of sorted) put(dayOf(at), { kind: "conference", conference, at });
  return found;
}

function lastDay(clock: { lastDay?: string; dueAt: string }): string {
  return clock.lastDay ?? dayOf(clock.dueAt);
}
