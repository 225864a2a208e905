import { showDate } from "@/shared/time/zone";

/** A day, or the first and the last one. */
export function showDays(first: string, last: string): string {
  return first === last ? showDate(first) : `${showDate(first)} – ${showDate(last)}`;
}
