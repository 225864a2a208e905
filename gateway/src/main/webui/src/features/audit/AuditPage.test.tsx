import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { AuditPage } from "./AuditPage";

const address = "*/api/registry/v1/audit";
const hash = "c".repeat(64);

it("says who changed what, and shows before and after side by side", async () => {
  const { user } = show(<AuditPage />);

  const list = await screen.findByRole("list", { name: "Các thay đổi, mới nhất trước" });
  await user.click(within(list).getByText("Người phát ngôn: kết thúc"));

  expect(within(list).getByText(/quantri \(ubnd-tinh\)/)).toBeVisible();
  const table = within(list).getAllByRole("table")[0];
  expect(within(table as HTMLElement).getByRole("row", { name: /Kết thúc lúc/ })).toHaveTextContent(
    "08:00 03/09/2026",
  );
});

it("walks along the whole chain and says that it is intact", async () => {
  server.use(
    http.get(`${address}/verification`, ({ request }) => {
      const second = new URL(request.url).searchParams.get("after") === "10000";
      return HttpResponse.json({
        intact: true,
        from: second ? 10001 : 1,
        to: second ? 12000 : 10000,
        ...(second ? {} : { next: 10000 }),
        head: { position: 12000, hash },
      });
    }),
  );

  const { user } = show(<AuditPage />);
  await user.click(await screen.findByRole("button", { name: "Kiểm tra ngay" }));

  expect(await screen.findByText(/Nguyên vẹn: 12000 thay đổi/)).toBeVisible();
  expect(screen.getByText(hash)).toBeVisible();
});

it("names the first broken place", async () => {
  server.use(
    http.get(`${address}/verification`, () =>
      HttpResponse.json({
        intact: false,
        from: 1,
        to: 6,
        firstBreak: { position: 7, reason: "CHANGED" },
        head: { position: 9, hash },
      }),
    ),
  );

  const { user } = show(<AuditPage />);
  await user.click(await screen.findByRole("button", { name: "Kiểm tra ngay" }));

  expect(await screen.findByRole("alert")).toHaveTextContent("Nhật ký bị can thiệp từ mục số 7");
});

it("says so when nothing matches and offers to clear the filters", async () => {
  server.use(http.get(address, () => HttpResponse.json({ items: [] })));

  const { user, router } = show(<AuditPage />, { at: "/?actor=khong-co" });
  await user.click(await screen.findByRole("button", { name: "Xóa bộ lọc" }));

  expect(router.state.location.search).toBe("");
});
