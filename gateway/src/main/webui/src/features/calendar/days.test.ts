import { describe, expect, it } from "vitest";
import { marks, weekday, weeksOf } from "./days";

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

describe("marks", () => {
  it("hold the Saturday that is worked for an exchanged day", () => {
    const found = marks([
      {
        id: "1",
        date: "2026-08-31",
        kind: "SWAP",
        name: "Ngày nghỉ hoán đổi",
        makeUp: "2026-08-22",
        confidence: "MEDIUM",
      },
    ]);

    expect(found.get("2026-08-31")).toMatchObject({ worked: false, sure: false });
    expect(found.get("2026-08-22")).toMatchObject({ worked: true, name: "Ngày nghỉ hoán đổi" });
  });
});

it("counts weekdays from Monday", () => {
  expect(weekday("2026-11-23")).toBe(1);
  expect(weekday("2026-11-22")).toBe(7);
});
