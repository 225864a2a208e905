import { describe, expect, it } from "vitest";
import { marks } from "./days";

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
