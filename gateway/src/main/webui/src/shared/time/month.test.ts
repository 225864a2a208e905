import { describe, expect, it } from "vitest";
import { daysLater, monthKey, monthsLater, parseMonth, weekday, weeksOf } from "./month";

describe("weeks of a month", () => {
  it("begin on Monday and hold each date once", () => {
    const weeks = weeksOf(2026, 1);

    expect(weeks[0]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      "2026-02-01",
    ]);
    expect(weeks.flat().filter(Boolean)).toHaveLength(28);
  });

  it("know leap years", () => {
    expect(weeksOf(2028, 1).flat().filter(Boolean)).toHaveLength(29);
  });
});

it("counts weekdays from Monday", () => {
  expect(weekday("2026-11-23")).toBe(1);
  expect(weekday("2026-11-22")).toBe(7);
});

it("goes over the ends of years", () => {
  expect(monthsLater({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 });
  expect(monthsLater({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 });
  expect(monthsLater({ year: 2026, month: 3 }, -14)).toEqual({ year: 2025, month: 1 });
  expect(daysLater("2026-12-31", 1)).toBe("2027-01-01");
});

it("reads a month of an address and nothing else", () => {
  expect(parseMonth(monthKey({ year: 2026, month: 2 }))).toEqual({ year: 2026, month: 2 });
  for (const wrong of [undefined, "", "2026-13", "2026-00", "26-01", "2026-1", "2026-01-01"]) {
    expect(parseMonth(wrong)).toBeUndefined();
  }
});
