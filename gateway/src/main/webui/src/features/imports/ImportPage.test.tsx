import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { checkedImport } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { AppTheme } from "@/shared/theme/AppTheme";
import { ImportPage } from "./ImportPage";

const at = `/console/imports/${checkedImport.id}`;
const open = () =>
  show(
    <AppTheme>
      <ImportPage />
    </AppTheme>,
    { at, path: "/console/imports/:id" },
  );
const confirmation = "*/api/registry/v1/imports/:id/confirmation";

it("shows first what is refused, and why", async () => {
  open();

  const table = await screen.findByRole("table", { name: "Bị từ chối" });
  expect(within(table).getByText("Dòng 3")).toBeVisible();
  expect(within(table).getByText("Ngôn ngữ: không có ngôn ngữ này")).toBeVisible();
});

it("shows of a change what it was and what it will be", async () => {
  const { user } = open();

  await user.click(await screen.findByRole("button", { name: "1 Thay đổi" }));

  const table = await screen.findByRole("table", { name: "Thay đổi" });
  expect(within(table).getByRole("deletion")).toHaveTextContent("Sùng Thị Ví Dụ");
  expect(within(table).getByRole("insertion")).toHaveTextContent("Sùng Thị Tên Mới");
});

it("confirms exactly the plan on screen", async () => {
  let sent: unknown;
  server.use(
    http.post(confirmation, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ ...checkedImport, state: "APPLIED", appliedAt: "2026-11-26T01:05:00Z" });
    }),
  );
  const { user } = open();

  expect(await screen.findByText("Chưa ghi gì. Sẽ ghi 1 dòng, bỏ qua 1 dòng bị từ chối.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Xác nhận ghi 1 dòng" }));

  expect(await screen.findByText(/Đã thêm 0 và thay đổi 1 dòng/)).toBeVisible();
  expect(sent).toEqual({ planHash: checkedImport.planHash });
});

it("offers another look when the register has changed in between", async () => {
  server.use(
    http.post(confirmation, () =>
      HttpResponse.json({ title: "Outdated", status: 409, code: "import-outdated" }, { status: 409 }),
    ),
  );
  const { user } = open();

  await user.click(await screen.findByRole("button", { name: "Xác nhận ghi 1 dòng" }));

  expect(await screen.findByText(/Danh sách đã thay đổi từ khi kiểm tra tệp/)).toBeVisible();
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: /^Xác nhận/ })).not.toBeInTheDocument();
  });
  expect(screen.getByRole("button", { name: "Kiểm tra lại" })).toBeEnabled();
});
