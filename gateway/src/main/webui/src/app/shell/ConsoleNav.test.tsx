import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Me, Role } from "@/shared/session/session";
import { show } from "@/test/show";
import { ConsoleNav } from "./ConsoleNav";

const staff = (...roles: Role[]): Me => ({ authenticated: true, username: "nguoidung", roles });
const links = () => screen.getAllByRole("link").map((link) => link.textContent);

it("shows only what the reader's roles open, and no empty group", () => {
  show(<ConsoleNav me={staff("spokesperson")} />, { at: "/console" });

  expect(links()).toContain("Việc cần xử lý");
  expect(links()).not.toContain("Nguồn tin");
  expect(screen.queryByText("Quản trị")).not.toBeInTheDocument();
});

it("names each list by its group", () => {
  show(<ConsoleNav me={staff("province-admin")} />, { at: "/console" });

  const press = screen.getByRole("list", { name: "Báo chí" });
  expect(within(press).getByRole("link", { name: "Bài báo" })).toBeVisible();
});

it("tells where the reader is", () => {
  show(<ConsoleNav me={staff("province-admin")} />, { at: "/console/tasks/1" });

  expect(screen.getByRole("link", { name: "Việc cần xử lý" })).toHaveAttribute("aria-current", "page");
  expect(screen.getByRole("link", { name: "Bàn làm việc" })).not.toHaveAttribute("aria-current");
});
