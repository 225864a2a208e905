/** `dd/mm/yyyy` of an ISO date, as people write it. */
export const asWritten = (date: string) => date.split("-").reverse().join("/");

/** Day and time in the province, so many milliseconds from now. */
export function wallClock(offset: number): { day: string; time: string } {
  const iso = new Date(Date.now() + offset + 7 * 3_600_000).toISOString();
  return { day: asWritten(iso.slice(0, 10)), time: iso.slice(11, 16) };
}

export const DAY = 86_400_000;
