import { expect, it } from "vitest";
import en from "./en.json";
import vi from "./vi.json";

// English has a singular that Vietnamese lacks; everything else exists in both.
function keys(node: object, prefix = ""): string[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null ? keys(value, `${prefix}${key}/`) : [`${prefix}${key}`],
  );
}

it("has every text in both languages", () => {
  const english = keys(en).filter((key) => !key.endsWith("_one"));
  expect(english).toEqual(keys(vi));
});

it("is written in composed Unicode", () => {
  const text = JSON.stringify(vi);
  expect(text).toBe(text.normalize("NFC"));
});
