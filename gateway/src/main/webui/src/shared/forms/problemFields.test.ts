import { describe, expect, it, vi } from "vitest";
import { ApiError } from "@/shared/api/problem";
import { showFieldProblems } from "./problemFields";

interface Values {
  personName: string;
  decidedDate: string;
}

const refused = (errors: { pointer?: string; parameter?: string; code: string; detail?: string }[]) =>
  new ApiError({ title: "Invalid input", status: 400, code: "invalid-input", errors });

function place(error: Error) {
  const setError = vi.fn();
  const all = showFieldProblems<Values>(error, setError, ["personName", "decidedDate"], {
    decidedAt: "decidedDate",
  });
  return { all, placed: setError.mock.calls.map(([name, { message }]) => [name, message] as unknown) };
}

describe("problems of fields", () => {
  it("land on the field of the same name in the reader's language", () => {
    expect(place(refused([{ pointer: "/personName", code: "required" }]))).toEqual({
      all: true,
      placed: [["personName", "Hãy nhập thông tin này."]],
    });
  });

  it("land on the field that stands for another name of the API", () => {
    expect(place(refused([{ pointer: "/decidedAt", code: "in-future" }])).placed).toEqual([
      ["decidedDate", "Thời điểm này chưa đến."],
    ]);
  });

  it("take the words of the whole problem where it is about one field", () => {
    expect(
      place(refused([{ pointer: "/personName", code: "release-not-in-future", detail: "Later" }])).placed,
    ).toEqual([["personName", "Giờ công bố phải ở tương lai."]]);
  });

  it("fall back to the service's own words for an unknown code", () => {
    expect(
      place(refused([{ pointer: "/personName", code: "brand-new", detail: "No titles" }])).placed,
    ).toEqual([["personName", "No titles"]]);
  });

  it("are reported as incomplete when one has no field", () => {
    expect(place(refused([{ pointer: "/kind", code: "wrong-type" }])).all).toBe(false);
  });

  it("are absent from other problems", () => {
    expect(place(new ApiError({ title: "Conflict", status: 409, code: "conflict" })).all).toBe(false);
  });
});
