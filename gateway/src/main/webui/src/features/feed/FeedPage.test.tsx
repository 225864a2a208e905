import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { server } from "@/test/server";
import { AppTheme } from "@/shared/theme/AppTheme";
import { show } from "@/test/show";
import { FeedPage } from "./FeedPage";

it("shows how far the feed has come and how far each reader is", async () => {
  show(
    <AppTheme>
      <FeedPage />
    </AppTheme>,
  );

  const readers = await screen.findByRole("table", { name: "Bên nhận" });
  expect(within(readers).getByRole("row", { name: /press-bureau/ })).toHaveTextContent("Chậm 2 sự kiện");
  expect(screen.getByText("Đang dùng để ký")).toBeVisible();
});

it("says so when nobody has read it yet", async () => {
  server.use(
    http.get("*/api/registry/v1/feed/status", () =>
      HttpResponse.json({ sequence: 0, records: [], keys: [], readers: [] }),
    ),
  );

  show(
    <AppTheme>
      <FeedPage />
    </AppTheme>,
  );

  expect(await screen.findByText("Chưa có bên nào nhận dữ liệu.")).toBeVisible();
});
