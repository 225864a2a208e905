import { beforeEach, describe, expect, it } from "vitest";
import { i18next } from "@/shared/i18n/i18n";
import { dueWords, endWords, urgency } from "./due";

const now = new Date("2026-11-23T13:00:00+07:00");
const t = i18next.t.bind(i18next) as typeof i18next.t;
const words = (dueAt: string, lastDay?: string) => dueWords(t, { dueAt, lastDay }, now);

describe("due time in words", () => {
  beforeEach(() => i18next.changeLanguage("vi"));

  it("tells hours left and the exact time on the same day", () => {
    expect(words("2026-11-23T16:00:00+07:00")).toBe("còn 3 giờ, hạn 16:00 hôm nay");
  });

  it("tells minutes in the last hour", () => {
    expect(words("2026-11-23T13:25:00+07:00")).toBe("còn 25 phút, hạn 13:25 hôm nay");
  });

  it("calls the next day tomorrow", () => {
    expect(words("2026-11-24T09:30:00+07:00")).toBe("còn 20 giờ, hạn 09:30 ngày mai");
  });

  it("counts days by the calendar once two days are left", () => {
    expect(words("2026-12-04T17:00:00+07:00")).toBe("còn 11 ngày, hạn 17:00 ngày 04/12/2026");
  });

  it("names the last day of a term in days, not the midnight after it", () => {
    expect(words("2026-11-24T00:00:00+07:00", "2026-11-23")).toBe("còn 11 giờ, hạn hết hôm nay");
    expect(words("2026-12-05T00:00:00+07:00", "2026-12-04")).toBe("còn 11 ngày, hạn hết ngày 04/12/2026");
    expect(words("2026-11-20T00:00:00+07:00", "2026-11-19")).toBe("quá hạn 4 ngày, hạn hết ngày 19/11/2026");
  });

  it("tells the end of a day, not the midnight after it, where there is no time left to tell", () => {
    expect(endWords(t, "2026-12-05T00:00:00+07:00")).toBe("hết ngày 04/12/2026");
    expect(endWords(t, "2026-12-04T16:59:00Z")).toBe("23:59 04/12/2026");
  });

  it("says by how much a deadline was missed", () => {
    expect(words("2026-11-22T16:00:00+07:00")).toBe("quá hạn 21 giờ, hạn 16:00 hôm qua");
    expect(words("2026-11-20T16:00:00+07:00")).toBe("quá hạn 3 ngày, hạn 16:00 ngày 20/11/2026");
  });

  it("tells the province's time whatever offset the wire uses", () => {
    expect(words("2026-11-23T17:30:00Z")).toBe("còn 11 giờ, hạn 00:30 ngày mai");
  });

  it("knows the English singular", async () => {
    await i18next.changeLanguage("en");
    expect(words("2026-11-23T14:10:00+07:00")).toBe("1 hour left, due 14:10 today");
  });
});

describe("urgency", () => {
  it.each([
    ["2026-11-23T12:59:59+07:00", "overdue"],
    ["2026-11-24T13:00:00+07:00", "soon"],
    ["2026-11-24T13:00:01+07:00", "calm"],
  ])("of %s is %s", (dueAt, expected) => {
    expect(urgency({ dueAt }, now)).toBe(expected);
  });
});
