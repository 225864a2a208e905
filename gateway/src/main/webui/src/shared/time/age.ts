import type { TFunction } from "i18next";
import { calendarDaysBetween } from "./zone";

const HOUR = 3_600_000;

/** How long something has been so: "5 giờ", "12 ngày". */
export function age(t: TFunction, since: string, now: Date): string {
  const start = new Date(since);
  const hours = Math.max(0, (now.getTime() - start.getTime()) / HOUR);
  return hours < 24
    ? t("due.hours", { count: Math.max(1, Math.floor(hours)) })
    : t("due.days", { count: Math.max(1, calendarDaysBetween(start, now)) });
}
