import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { alert, id, task } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { TaskPage } from "./TaskPage";

function open(changes: Partial<typeof alert> = {}) {
  server.use(
    http.get("*/api/registry/v1/tasks/:id", () =>
      HttpResponse.json(task({ kind: "ALERT", subjectId: alert.id, title: alert.title }) as never),
    ),
    http.get("*/api/registry/v1/alerts/:id", () => HttpResponse.json({ ...alert, ...changes })),
  );
  return show(<TaskPage />, { at: `/console/tasks/${id(30)}`, path: "/console/tasks/:id" });
}

it("shows what was broadcast and the moments the law counts from", async () => {
  open();

  expect(await screen.findByText(/Bà con rời khỏi khu vực ven suối/)).toBeVisible();
  expect(screen.getByText("Sự việc quan trọng, có tác động lớn trong xã hội")).toBeVisible();
  expect(screen.getByText("cấp 3")).toBeVisible();
  expect(screen.getByText("Xảy ra lúc")).toBeVisible();
  expect(screen.getByText("Tiếp nhận, xử lý lúc")).toBeVisible();
  expect(screen.queryByText("Cập nhật lúc")).not.toBeInTheDocument();
});

it("says that the clock waits for the impact on opinion, and that what is over still wants a statement", async () => {
  open({
    concern: "OPINION",
    end: { ending: "OVER", reason: "Nước đã rút.", cancelledAt: "2026-11-22T09:00:00+07:00" },
  });

  expect(await screen.findByText(/Chưa xác định/)).toBeVisible();
  expect(screen.getByText(/Cơ quan vẫn cần phát ngôn về sự việc. Nước đã rút/)).toBeVisible();
});
