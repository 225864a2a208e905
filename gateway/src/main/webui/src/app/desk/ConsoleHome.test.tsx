import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { ConsoleHome } from "./ConsoleHome";

const as = (...roles: string[]) => {
  server.use(
    http.get("*/api/me", () =>
      HttpResponse.json({ authenticated: true, username: "nguoidung", name: "Lò Thị Thử", roles }),
    ),
  );
};

it("shows what is due with its time", async () => {
  as("spokesperson");
  show(<ConsoleHome />);

  const tasks = await screen.findByRole("region", { name: "Việc chờ trả lời" });
  expect(await within(tasks).findByRole("link", { name: /nước suối Nậm Mu/ })).toBeVisible();
  expect(within(tasks).getAllByText("Quá hạn").length).toBeGreaterThan(0);
});

it("shows what waits for a second person to those who may confirm", async () => {
  as("agency-approver");
  show(<ConsoleHome />);

  const waiting = await screen.findByRole("region", { name: "Đề nghị chờ tôi duyệt" });
  expect(await within(waiting).findByRole("link", { name: /Giàng A Chờ/ })).toBeVisible();
  expect(within(waiting).getAllByRole("listitem")).toHaveLength(3);
  expect(within(waiting).getByText("Kết thúc nhiệm vụ")).toBeVisible();
  expect(within(waiting).getByText("Vắng mặt")).toBeVisible();
  expect(within(waiting).getByRole("link", { name: /Tất cả|Xem tất cả/ })).toHaveAttribute(
    "href",
    "/console/proposals",
  );
});

it("says so when a role has nothing here", async () => {
  as("station-operator");
  show(<ConsoleHome />);

  expect(await screen.findByText(/chưa có chức năng nào dành cho vai trò/)).toBeVisible();
});
