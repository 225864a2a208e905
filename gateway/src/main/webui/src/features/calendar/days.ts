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

/** The dates of a month in weeks from Monday; undefined where the week belongs to another month. */
export function weeksOf(year: number, month: number): (string | undefined)[][] {
  const first = (new Date(Date.UTC(year, month, 1)).getUTCDay() + 6) % 7;
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const cells: (string | undefined)[] = Array.from({ length: first }, () => undefined);
  for (let day = 1; day <= length; day++) {
    cells.push(new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10));
  }
  while (cells.length % 7 !== 0) cells.push(undefined);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}
