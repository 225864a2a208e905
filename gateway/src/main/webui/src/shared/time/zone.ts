/** The province's wall clock; every time on screen is told by it, wherever the reader's computer stands. */
export const ZONE = "Asia/Ho_Chi_Minh";

/** Viet Nam keeps UTC+7 all year, so a typed wall-clock time needs no zone arithmetic. */
const OFFSET = "+07:00";

const parts = new Intl.DateTimeFormat("en-GB", {
  timeZone: ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

export interface WallClock {
  year: string;
  month: string;
  day: string;
  hour: string;
  minute: string;
}

export function wallClock(instant: Date): WallClock {
  const found: Record<string, string> = {};
  for (const part of parts.formatToParts(instant)) found[part.type] = part.value;
  const { year = "", month = "", day = "", hour = "", minute = "" } = found;
  return { year, month, day, hour, minute };
}

/** `dd/MM/yyyy` */
export function showDate(value: string | Date): string {
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return value.split("-").reverse().join("/");
  }
  const { day, month, year } = wallClock(new Date(value));
  return `${day}/${month}/${year}`;
}

/** `HH:mm` */
export function showTime(value: string | Date): string {
  const { hour, minute } = wallClock(new Date(value));
  return `${hour}:${minute}`;
}

/** `HH:mm dd/MM/yyyy`, the order in which Vietnamese administrative texts give it. */
export function showDateTime(value: string | Date): string {
  return `${showTime(value)} ${showDate(value)}`;
}

/** Days of the calendar between two instants as the province sees them: 0 is the same day, 1 is tomorrow. */
export function calendarDaysBetween(from: Date, to: Date): number {
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

function midnight(instant: Date): number {
  const { year, month, day } = wallClock(instant);
  return Date.UTC(Number(year), Number(month) - 1, Number(day));
}

/** ISO date of a typed `dd/MM/yyyy`, or undefined when there is no such day. Accepts d/M/yyyy too. */
export function parseDate(typed: string): string | undefined {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(typed);
  if (!match) return undefined;
  const [, d = "", m = "", year = ""] = match;
  const iso = `${year}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** `HH:mm` of a typed time such as 9:05, 09.05 or 9h05, or undefined. */
export function parseTime(typed: string): string | undefined {
  const match = /^\s*(\d{1,2})[:.hg](\d{2})\s*$/.exec(typed);
  if (!match) return undefined;
  const [, h = "", min = ""] = match;
  return Number(h) < 24 && Number(min) < 60 ? `${h.padStart(2, "0")}:${min}` : undefined;
}

/** ISO 8601 instant with the province's offset. */
export function instantOf(isoDate: string, time: string): string {
  return `${isoDate}T${time}:00${OFFSET}`;
}
