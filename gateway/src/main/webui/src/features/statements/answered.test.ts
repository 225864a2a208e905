import { expect, it } from "vitest";
import { linkOf } from "./answered";

it("takes the number of a matter from the address of its page", () => {
  expect(
    linkOf({
      answeredKind: "CONSULTATION",
      answeredTitle: " Dự thảo quy định thử ",
      answeredUrl: " https://laichau.example/drafts/0199F3C4-7d10-7a31-9c55-1f2e3d4c5b6a?tab=1 ",
    }),
  ).toEqual({
    kind: "CONSULTATION",
    id: "0199f3c4-7d10-7a31-9c55-1f2e3d4c5b6a",
    title: "Dự thảo quy định thử",
    url: "https://laichau.example/drafts/0199F3C4-7d10-7a31-9c55-1f2e3d4c5b6a?tab=1",
  });
});

it("leaves what an issue is called to the service, and takes a link away by an empty one", () => {
  const words = { answeredTitle: "Bài báo", answeredUrl: "https://bao.example/bai" };
  expect(linkOf({ answeredKind: "ISSUE", ...words })).toEqual({ kind: "ISSUE" });
  expect(linkOf({ answeredKind: "", ...words })).toEqual({});
});
