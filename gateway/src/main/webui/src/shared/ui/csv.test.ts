import { expect, it } from "vitest";
import { toCsv } from "./csv";

const lines = (rows: string[][]) => toCsv(rows).slice(1).trimEnd().split("\r\n");

it("quotes every cell and begins with a byte order mark", () => {
  expect(toCsv([["Xã Bình Lư", 'gọi là "Bình Lư", cũ']])).toBe(
    '\uFEFF"Xã Bình Lư","gọi là ""Bình Lư"", cũ"\r\n',
  );
});

it.each(["=1+1", "+84 213", "-1", "@SUM(A1)", "\t=1", "  =cmd|' /C calc'!A0", "＝1+1", "|x"])(
  "makes %j harmless",
  (text) => {
    expect(lines([[text]])[0]).toMatch(/^"'/);
  },
);

it("leaves ordinary text and numbers alone", () => {
  expect(lines([["38", "100 %", "Sở Y tế"]])).toEqual(['"38","100 %","Sở Y tế"']);
});
