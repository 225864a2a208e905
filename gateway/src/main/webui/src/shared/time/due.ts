import type { TFunction } from "i18next";
import { calendarDaysBetween, showDate, showTime } from "./zone";

export type Urgency = "overdue" | "soon" | "calm";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Below this distance hours say more than days. */
const TELL_HOURS_BELOW = 48 * HOUR;
const SOON = 24 * HOUR;

export function urgency(dueAt: string, now: Date): Urgency {
  const left = Date.parse(dueAt) - now.getTime();
  if (left < 0) return "overdue";
  return left <= SOON ? "soon" : "calm";
}

/** "còn 3 giờ, hạn 16:00 hôm nay" */
export function dueWords(t: TFunction, dueAt: string, now: Date): string {
  const due = new Date(dueAt);
  const left = due.getTime() - now.getTime();
  const amount = distance(t, Math.abs(left), Math.abs(calendarDaysBetween(now, due)));
  return t(left < 0 ? "due.overdue" : "due.left", { amount, exact: exactWords(t, due, now) });
}

/** "16:00 hôm nay", "09:30 ngày mai", "16:00 ngày 04/12/2026" */
export function exactWords(t: TFunction, instant: Date, now: Date): string {
  const time = showTime(instant);
  switch (calendarDaysBetween(now, instant)) {
    case 0:
      return t("due.today", { time });
    case 1:
      return t("due.tomorrow", { time });
    case -1:
      return t("due.yesterday", { time });
    default:
      return t("due.onDay", { time, date: showDate(instant) });
  }
}

function distance(t: TFunction, milliseconds: number, days: number): string {
  if (milliseconds < HOUR) return t("due.minutes", { count: Math.max(1, Math.round(milliseconds / MINUTE)) });
  if (milliseconds < TELL_HOURS_BELOW) return t("due.hours", { count: Math.floor(milliseconds / HOUR) });
  return t("due.days", { count: days });
}
