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

/** A month of the calendar; January is 1. */
export interface Month {
  year: number;
  month: number;
}

/** Reads `2026-11`; undefined for what is no month. */
export function parseMonth(text: string | undefined): Month | undefined {
  const match = /^(20\d{2})-(0[1-9]|1[0-2])$/.exec(text ?? "");
  return match ? { year: Number(match[1]), month: Number(match[2]) } : undefined;
}

/** `2026-11` */
export function monthKey({ year, month }: Month): string {
  return `${String(year)}-${String(month).padStart(2, "0")}`;
}

export function monthsLater({ year, month }: Month, count: number): Month {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** The date so many days after another one. */
export function daysLater(date: string, count: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
