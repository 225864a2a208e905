import { expect, it } from "vitest";
import { paragraphDiff } from "./paragraphDiff";

it("tells what stayed, went and came, in reading order", () => {
  expect(
    paragraphDiff("Mở đầu.\n\nLệ phí 50.000 đồng.\nKết.", "Mở đầu.\nLệ phí 60.000 đồng.\n\nKết."),
  ).toEqual([
    { change: "same", text: "Mở đầu." },
    { change: "removed", text: "Lệ phí 50.000 đồng." },
    { change: "added", text: "Lệ phí 60.000 đồng." },
    { change: "same", text: "Kết." },
  ]);
});

it("finds nothing between equal texts, and everything between different ones", () => {
  expect(paragraphDiff("Một.\nHai.", "Một.\n\nHai.").every(({ change }) => change === "same")).toBe(true);
  expect(paragraphDiff("Một.", "Hai.").map(({ change }) => change)).toEqual(["removed", "added"]);
  expect(paragraphDiff("", "Hai.").map(({ change }) => change)).toEqual(["added"]);
});
