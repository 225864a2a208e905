import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { show } from "@/test/show";
import { GapsPage } from "./GapsPage";

it("says how many people lack something, and who", async () => {
  show(<GapsPage />, { at: "/console/training-gaps" });

  expect(await screen.findByText("3 trên 4 người")).toBeVisible();
  const row = await screen.findByRole("row", { name: /Sùng Thị Ví Dụ.*Phổ biến, giáo dục pháp luật/ });
  expect(row).toHaveTextContent("Đã hết hạn");
  expect(row).toHaveTextContent("quá hạn từ 01/03/2026");
});

it("shows only the group that was chosen, in the address", async () => {
  const { user, router } = show(<GapsPage />, { at: "/console/training-gaps" });

  await user.click(await screen.findByRole("button", { name: "Loại và cấp" }));
  const groups = screen.getByRole("region", { name: "Theo nhóm" });
  await user.click(within(groups).getByRole("button", { name: "Tuyên truyền viên, cấp Xã" }));

  expect(router.state.location.search).toBe("?by=level&kind=COMMUNICATOR&level=commune");
});

it("lets nothing but the end of a requirement in force be changed", async () => {
  const { user } = show(<GapsPage />, { at: "/console/training-gaps" });

  await user.click(await screen.findByRole("button", { name: "Sửa Phổ biến, giáo dục pháp luật" }));
  const panel = screen.getByRole("dialog", { name: "Sửa yêu cầu" });

  expect(within(panel).getByLabelText(/Mấy tháng một lần/)).toBeDisabled();
  expect(within(panel).getByLabelText(/Đến ngày/)).toBeEnabled();
});
