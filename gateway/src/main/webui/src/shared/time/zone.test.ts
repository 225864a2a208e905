import { expect, it } from "vitest";
import { instantOf, parseDate, parseTime, showDate, showDateTime } from "./zone";

it.each([
  ["01/06/2024", "2024-06-01"],
  ["1/6/2024", "2024-06-01"],
  ["29.2.2024", "2024-02-29"],
  ["29/02/2025", undefined],
  ["31/04/2026", undefined],
  ["2024-06-01", undefined],
  ["hôm nay", undefined],
])("reads the day %s as %s", (typed, expected) => {
  expect(parseDate(typed)).toBe(expected);
});

it.each([
  ["8:05", "08:05"],
  ["8h05", "08:05"],
  ["23:59", "23:59"],
  ["24:00", undefined],
  ["9", undefined],
])("reads the time %s as %s", (typed, expected) => {
  expect(parseTime(typed)).toBe(expected);
});

it("takes a typed time for the province's", () => {
  expect(instantOf("2026-07-06", "09:00")).toBe("2026-07-06T09:00:00+07:00");
});

it("shows a plain date as it is and an instant by the province's clock", () => {
  expect(showDate("2025-07-01")).toBe("01/07/2025");
  expect(showDateTime("2026-07-05T20:15:00Z")).toBe("03:15 06/07/2026");
});
