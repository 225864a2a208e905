import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { draft, id, task } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { TaskPage } from "./TaskPage";

const statement = "*/api/registry/v1/statements/:id";
const open = () => show(<TaskPage />, { at: `/console/tasks/${id(30)}`, path: "/console/tasks/:id" });
const body = () => screen.findByLabelText(/Nội dung/);

it("saves the draft with the version it is based on when Ctrl+S is pressed", async () => {
  let version: string | null = null;
  server.use(
    http.put(statement, async ({ request }) => {
      version = request.headers.get("If-Match");
      return HttpResponse.json({ ...draft, ...((await request.json()) as object), version: 4 });
    }),
  );
  const { user } = open();

  await user.type(await body(), " Thêm một câu.");
  expect(screen.getByText("Có thay đổi chưa lưu")).toBeVisible();
  await user.keyboard("{Control>}s{/Control}");

  expect(await screen.findByText(/Đã lưu lúc/)).toBeVisible();
  expect(version).toBe('"3"');
  expect(sessionStorage).toHaveLength(0);
});

it("keeps the text and offers the newer version when somebody else has saved", async () => {
  server.use(
    http.put(statement, () =>
      HttpResponse.json({ title: "Stale", status: 412, code: "stale-version" }, { status: 412 }),
    ),
  );
  const { user } = open();

  await user.type(await body(), " Câu của tôi.");
  await user.click(screen.getByRole("button", { name: "Lưu bản nháp" }));

  expect(await screen.findByRole("button", { name: "Tải bản mới nhất" })).toBeVisible();
  expect(await body()).toHaveDisplayValue(/Câu của tôi\./);
});

it("brings back what was typed before the page was left", async () => {
  sessionStorage.setItem(
    `caunoi.draft.statement.${id(30)}`,
    JSON.stringify({ title: "Tiêu đề dở dang", body: "Nội dung dở dang" }),
  );
  open();

  expect(await screen.findByDisplayValue("Tiêu đề dở dang")).toBeVisible();
  expect(screen.getByText(/Đã khôi phục nội dung/)).toBeVisible();
});

it("asks before publishing and shows the published text afterwards", async () => {
  const { user } = open();
  await body();
  server.use(
    http.get("*/api/registry/v1/tasks/:id", () =>
      HttpResponse.json(
        task({
          state: "ANSWERED",
          statement: { ...draft, state: "PUBLISHED", publishedAt: "2026-11-23T10:00:00+07:00" },
        }) as unknown as Record<string, unknown>,
      ),
    ),
  );

  await user.click(screen.getByRole("button", { name: "Công bố" }));
  expect(screen.getByRole("dialog", { name: "Công bố phản hồi này?" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Công bố ngay" }));

  expect(await screen.findByText(/Đã công bố phản hồi/)).toBeVisible();
  await waitFor(() => {
    expect(screen.queryByLabelText(/Nội dung/)).not.toBeInTheDocument();
  });
});

it("refuses to publish without text", async () => {
  const { user } = open();

  await user.clear(await body());
  await user.click(screen.getByRole("button", { name: "Công bố" }));

  expect(await screen.findByText("Hãy nhập thông tin này.")).toBeVisible();
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

it("lets people without the right read but not write", async () => {
  server.use(
    http.get("*/api/me", () =>
      HttpResponse.json({ authenticated: true, username: "lanhdao", roles: ["leader"] }),
    ),
  );
  open();

  expect(await screen.findByText(/không có quyền soạn phản hồi/)).toBeVisible();
});
