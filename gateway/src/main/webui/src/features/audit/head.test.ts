import { expect, it } from "vitest";
import { parseHead, writeHead } from "./head";

const hash = "0123456789abcdef".repeat(4);

it("reads what it wrote", () => {
  expect(parseHead(writeHead({ position: 12_000, hash }))).toEqual({ position: 12_000, hash });
});

it("forgives what a letter does to it", () => {
  expect(parseHead(` 7: ${hash.slice(0, 32).toUpperCase()}\n ${hash.slice(32)} `)).toEqual({
    position: 7,
    hash,
  });
  expect(parseHead(`7 ${hash}`)).toEqual({ position: 7, hash });
});

it.each([
  "",
  "7",
  hash,
  `0:${hash}`,
  `7:${hash}0`,
  `7:${hash.slice(1)}`,
  `7:${"z".repeat(64)}`,
  `-7:${hash}`,
])("does not take %o for a head", (text) => {
  expect(parseHead(text)).toBeUndefined();
});
