import { expect, it } from "vitest";
import { difference } from "./difference";

it("names only what differs, from the outside in", () => {
  const before = { name: "Lò Văn Thử", decision: { number: "1/QĐ", at: "2026" }, tags: ["a"] };
  const after = {
    name: "Lò Văn Thử",
    decision: { number: "2/QĐ", at: "2026" },
    tags: ["a", "b"],
    endedAt: "x",
  };

  expect(difference(before, after)).toEqual([
    { field: "decision.number", before: "1/QĐ", after: "2/QĐ" },
    { field: "tags", before: "a", after: "a, b" },
    { field: "endedAt", before: undefined, after: "x" },
  ]);
});

it("shows all of what begins or ends", () => {
  expect(difference(undefined, { a: 1, b: false })).toHaveLength(2);
  expect(difference({ a: 1 }, undefined)).toEqual([{ field: "a", before: "1", after: undefined }]);
});
