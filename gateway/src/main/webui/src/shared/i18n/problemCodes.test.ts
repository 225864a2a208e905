import { expect, it } from "vitest";
import catalogue from "../../../../../../../docs/api/problems.md?raw";
import en from "./en.json";
import vi from "./vi.json";

const rows = [...catalogue.matchAll(/^\| `([a-z0-9-]+)` \| (\d+) \|/gm)].map(
  ([, code = "", status = ""]) => ({
    code,
    status,
  }),
);

/** Only programs meet these: the interface never sends what they refuse. */
const neverSeen = [
  "method-not-allowed",
  "not-acceptable",
  "uri-too-long",
  "unsupported-media-type",
  "wrong-host",
  "if-match-required",
  "headers-too-large",
  "not-implemented",
];

it.each(rows.filter(({ code }) => !neverSeen.includes(code)))(
  "says what $code ($status) means, if only by its status",
  ({ code, status }) => {
    for (const { error } of [vi, en]) {
      expect(code in error.code || status in error.status).toBe(true);
    }
  },
);

it("has found the catalogue", () => {
  expect(rows.length).toBeGreaterThan(15);
});
