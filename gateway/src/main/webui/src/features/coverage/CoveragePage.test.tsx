import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { show } from "@/test/show";
import { CoveragePage } from "./CoveragePage";

it("shows the figures, and every agency with its state in words", async () => {
  show(<CoveragePage />, { at: "/console/coverage" });

  expect(await screen.findByText("4 trên 6 cơ quan; mục tiêu 100 %")).toBeVisible();
  const communes = screen.getByRole("list", { name: "Xã, phường" });
  expect(within(communes).getByRole("link", { name: /Xã Bình Lư.*Chưa có người phát ngôn/ })).toBeVisible();
  expect(within(communes).getByRole("link", { name: /Xã Khổng Lào.*Liên hệ bị báo sai/ })).toBeVisible();
});

it("gives every gap its reason, owner and age", async () => {
  show(<CoveragePage />, { at: "/console/coverage" });

  const gap = await screen.findByRole("row", { name: /Chưa có người phát ngôn nào được ghi nhận/ });
  expect(gap).toHaveTextContent("từ ngày 01/07/2026");
  expect(gap).toHaveTextContent("Cơ quan");
  // A limit that no law sets does not accuse.
  expect(gap).toHaveTextContent("Nên xem lại");
});

it("keeps the chosen state in the address", async () => {
  const { user, router } = show(<CoveragePage />, { at: "/console/coverage" });

  await user.click(await screen.findByRole("button", { name: "Chưa có người phát ngôn: 1" }));

  expect(router.state.location.search).toBe("?state=VACANT");
  expect(screen.queryByRole("link", { name: /Xã Sìn Hồ/ })).not.toBeInTheDocument();
});

it("shows the trend as a table too", async () => {
  const { user } = show(<CoveragePage />, { at: "/console/coverage" });

  await user.click(await screen.findByRole("button", { name: "Xem dạng bảng" }));

  expect(screen.getByRole("row", { name: "30/06/2026 6 2 33 %" })).toBeVisible();
});
