import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { ClockView } from "@/shared/api/types";
import { show } from "@/test/show";
import { ClockExplanation } from "./ClockExplanation";

const clock: ClockView = {
  rule: "press.answer.forwarded",
  value: 15,
  unit: "WORKING_DAYS",
  basis: "Decree 237/2026 art. 18.3",
  confidence: "HIGH",
  trigger: "2026-08-24T08:00:00+07:00",
  triggerKind: "forwarded item received",
  dueAt: "2026-09-17T00:00:00+07:00",
  lastDay: "2026-09-16",
  skipped: [
    { date: "2026-08-29", reason: "WEEKEND" },
    { date: "2026-08-30", reason: "WEEKEND" },
    { date: "2026-09-02", reason: "HOLIDAY", name: "Quốc khánh" },
  ],
};

it("explains rule, basis, trigger, length and the days that do not count", async () => {
  const { user } = show(<ClockExplanation clock={clock} />);

  await user.click(screen.getByRole("button", { name: "Vì sao có thời hạn này?" }));

  expect(screen.getByText("Trả lời ý kiến công dân do báo chí chuyển đến")).toBeVisible();
  expect(screen.getByText("Nghị định 237/2026, điều 18.3")).toBeVisible();
  expect(screen.getByText("08:00 24/08/2026 (nhận được ý kiến do báo chí chuyển)")).toBeVisible();
  expect(screen.getByText("15 ngày làm việc")).toBeVisible();
  expect(screen.getByText("Ngày nghỉ cuối tuần: 2 ngày")).toBeVisible();
  expect(screen.getByText("02/09/2026: Quốc khánh")).toBeVisible();
  expect(screen.getByText("hết ngày 16/09/2026")).toBeVisible();
});

it("warns where the rule has not been checked against the law", async () => {
  const { user } = show(<ClockExplanation clock={{ ...clock, confidence: "LOW" }} />);

  await user.click(screen.getByRole("button", { name: "Vì sao có thời hạn này?" }));

  expect(screen.getByRole("alert")).toHaveTextContent("chỉ để tham khảo");
});

it("shows a rule it has no name for by its id", async () => {
  const { user } = show(<ClockExplanation clock={{ ...clock, rule: "press.answer.new" }} />);

  await user.click(screen.getByRole("button", { name: "Vì sao có thời hạn này?" }));

  expect(screen.getByText("press.answer.new")).toBeVisible();
});

it("says from where to where it moved, and which holiday did it", async () => {
  const { user } = show(
    <ClockExplanation
      clock={{
        ...clock,
        calendarVersion: "3f2a9c71b0de",
        rulesVersion: "77ab01cd23ef",
        moves: [
          {
            at: "2026-08-25T09:00:00+07:00",
            oldDueAt: "2026-09-16T00:00:00+07:00",
            newDueAt: "2026-09-17T00:00:00+07:00",
            calendarVersion: "3f2a9c71b0de",
            because: [{ change: "ADDED", date: "2026-09-03", kind: "HOLIDAY", name: "Ngày nghỉ thêm" }],
          },
        ],
      }}
    />,
  );

  await user.click(screen.getByRole("button", { name: "Vì sao có thời hạn này?" }));

  expect(screen.getByText(/từ hết ngày 15\/09\/2026 sang hết ngày 16\/09\/2026/)).toBeVisible();
  expect(screen.getByText("thêm vào lịch: 03/09/2026, Ngày nghỉ thêm")).toBeVisible();
  expect(screen.getByText("lịch 3f2a9c71b0de, quy định 77ab01cd23ef")).toBeVisible();
});
