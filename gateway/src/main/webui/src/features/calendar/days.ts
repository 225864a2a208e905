import type { CalendarDayView } from "@/shared/api/types";

export type DayKind = CalendarDayView["kind"];

/** What the calendar says about one date. */
export interface Marked {
  date: string;
  /** A Saturday that is worked, whether by itself or for an exchanged day. */
  worked: boolean;
  name: string;
  sure: boolean;
}

/** Every date that is not what its weekday would make it. */
export function marks(days: readonly CalendarDayView[]): Map<string, Marked> {
  const found = new Map<string, Marked>();
  for (const { date, kind, name, makeUp, confidence } of days) {
    const sure = confidence === "HIGH";
    found.set(date, { date, worked: kind === "WORKED_SATURDAY", name, sure });
    if (makeUp) found.set(makeUp, { date: makeUp, worked: true, name, sure });
  }
  return found;
}
