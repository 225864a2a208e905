import type { TFunction } from "i18next";
import type { ClockView } from "@/shared/api/types";
import { calendarDaysBetween, showDate, showDateTime, showTime } from "./zone";

/** When something is due; terms in days end with their last day, not at a time of day. */
export type Due = Pick<ClockView, "dueAt" | "lastDay">;

export type Urgency = "overdue" | "soon" | "calm";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Below this distance hours say more than days. */
const TELL_HOURS_BELOW = 48 * HOUR;
const SOON = 24 * HOUR;

export function urgency({ dueAt }: Due, now: Date): Urgency {
  const left = Date.parse(dueAt) - now.getTime();
  if (left < 0) return "overdue";
  return left <= SOON ? "soon" : "calm";
}

/** "còn 3 giờ, hạn 16:00 hôm nay", "còn 11 ngày, hạn hết ngày 04/12/2026" */
export function dueWords(t: TFunction, due: Due, now: Date): string {
  const left = Date.parse(due.dueAt) - now.getTime();
  const amount = distance(t, Math.abs(left), Math.abs(calendarDaysBetween(now, anchor(due))));
  return t(left < 0 ? "due.overdue" : "due.left", { amount, exact: exactWords(t, due, now) });
}

/** "16:00 hôm nay", "09:30 ngày mai", "hết ngày 04/12/2026" */
export function exactWords(t: TFunction, due: Due, now: Date): string {
  const day = anchor(due);
  const wholeDay = due.lastDay !== undefined;
  const time = showTime(due.dueAt);
  switch (calendarDaysBetween(now, day)) {
    case 0:
      return wholeDay ? t("due.endOfToday") : t("due.today", { time });
    case 1:
      return wholeDay ? t("due.endOfTomorrow") : t("due.tomorrow", { time });
    case -1:
      return wholeDay ? t("due.endOfYesterday") : t("due.yesterday", { time });
    default:
      return wholeDay
        ? t("due.endOfDay", { date: showDate(day) })
        : t("due.onDay", { time, date: showDate(day) });
  }
}

/** "16:00 04/12/2026", and "hết ngày 04/12/2026" for the midnight that follows: nobody takes 00:00 for the day before. */
export function endWords(t: TFunction, dueAt: string): string {
  return showTime(dueAt) === "00:00"
    ? t("clock.lastDay", { date: showDate(new Date(Date.parse(dueAt) - 1)) })
    : showDateTime(dueAt);
}

/** A moment on the day that people call the deadline: 24:00 of the last day is already the next one. */
function anchor({ dueAt, lastDay }: Due): Date {
  return new Date(lastDay ? `${lastDay}T12:00:00+07:00` : dueAt);
}

function distance(t: TFunction, milliseconds: number, days: number): string {
  if (milliseconds < HOUR) return t("due.minutes", { count: Math.max(1, Math.round(milliseconds / MINUTE)) });
  if (milliseconds < TELL_HOURS_BELOW) return t("due.hours", { count: Math.floor(milliseconds / HOUR) });
  return t("due.days", { count: days });
}
