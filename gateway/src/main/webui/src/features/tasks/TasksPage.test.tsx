import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { clock, task, tasks } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { TasksPage } from "./TasksPage";

const address = "*/api/registry/v1/tasks";
const answer = (items: unknown[]) =>
  HttpResponse.json({ items, page: 0, size: 20, total: items.length } as never);

it("asks for what is overdue and of one kind, and keeps that in the address", async () => {
  const asked: string[] = [];
  server.use(
    http.get(address, ({ request }) => {
      asked.push(new URL(request.url).search);
      return answer(tasks);
    }),
  );
  const { user } = show(<TasksPage />, { at: "/console/tasks" });

  await user.click(await screen.findByRole("tab", { name: "Quá hạn" }));
  await user.click(screen.getByRole("combobox", { name: "Loại việc" }));
  await user.click(screen.getByRole("option", { name: "Câu hỏi báo chí" }));

  await expect.poll(() => asked.at(-1)).toContain("state=OPEN");
  expect(asked.at(-1)).toContain("kind=ENQUIRY");
  expect(asked.at(-1)).toContain("overdue=true");
});

it("goes from task to task by the arrow keys and by j and k", async () => {
  const { user } = show(<TasksPage />, { at: "/console/tasks" });
  const list = await screen.findByRole("list", { name: "Danh sách việc" });
  const [first, second] = within(list).getAllByRole("link");
  first?.focus();

  await user.keyboard("{ArrowDown}");
  expect(second).toHaveFocus();
  await user.keyboard("k");
  expect(first).toHaveFocus();
});

it("says how a matter ended, whether in time, and why the clock is what it is", async () => {
  server.use(
    http.get(address, () =>
      answer([
        task({
          kind: "ENQUIRY",
          state: "REFUSED",
          closedAt: "2026-11-23T10:00:00+07:00",
          verdict: "LATE",
          clock: { ...clock(-30), extendedFrom: "2026-11-01T17:00:00Z" },
        }),
      ]),
    ),
  );
  const { user } = show(<TasksPage />, { at: "/console/tasks?state=REFUSED" });

  expect(await screen.findByText(/kết thúc lúc .*, trễ hạn/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Vì sao có thời hạn này?" }));
  expect(screen.getByText(/Hạn theo luật là hết ngày 01\/11\/2026/)).toBeVisible();
});
