import { screen, waitFor, within } from "@testing-library/react";
import { http } from "msw";
import { expect, it } from "vitest";
import type { PressEntryView } from "@/shared/api/types";
import { admin } from "@/test/fixtures";
import { json } from "@/test/json";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { PressPage } from "./PressPage";

const entries = "*/api/registry/v1/press-entries";

const newspaper: PressEntryView = {
  id: "01997000-0000-7000-8000-00000000b001",
  kind: "AGENCY",
  number: "001/GP-VIDU",
  name: "Báo Ví Dụ",
  email: "toasoan@bao-vi-du.vn",
  validFrom: "2026-01-01",
  valid: true,
  version: 0,
};

function serve(items: PressEntryView[], roles = ["province-admin"]) {
  server.use(
    http.get("*/api/me", () => json({ ...admin, roles })),
    http.get(entries, () => json({ items, page: 0, size: 20, total: items.length })),
  );
}

it("shows everybody how the press is reached, and only the province how to change that", async () => {
  serve([newspaper], ["spokesperson"]);
  show(<PressPage />);

  const table = await screen.findByRole("table", { name: "Danh bạ báo chí" });
  expect(within(table).getByRole("link", { name: "Báo Ví Dụ" })).toBeVisible();
  expect(within(table).getByText("toasoan@bao-vi-du.vn")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Thêm vào danh bạ" })).not.toBeInTheDocument();
});

it("says what to do with an empty directory", async () => {
  serve([]);
  show(<PressPage />);

  expect(await screen.findByText("Danh bạ chưa có gì")).toBeVisible();
});

it("asks a reporter's press agency, and shows at the field why an address is refused", async () => {
  serve([newspaper]);
  let sent: Record<string, unknown> = {};
  server.use(
    http.post(entries, async ({ request }) => {
      sent = (await request.json()) as Record<string, unknown>;
      return json(
        {
          title: "Private",
          status: 422,
          code: "press-contact-private",
          errors: [{ pointer: "/email", code: "press-contact-private" }],
        },
        422,
      );
    }),
  );
  const { user } = show(<PressPage />);

  await user.click(await screen.findByRole("button", { name: "Thêm vào danh bạ" }));
  const panel = await screen.findByRole("dialog");
  await user.click(within(panel).getByRole("combobox", { name: /^Loại(?! hình)/ }));
  await user.click(await screen.findByRole("option", { name: "Phóng viên" }));
  await user.type(within(panel).getByLabelText(/Họ và tên/), "Lò Văn Ví Dụ");
  await user.type(within(panel).getByLabelText(/Số thẻ nhà báo/), "VD00001");
  await user.type(within(panel).getByLabelText(/Thư điện tử/), "vidu@gmail.com");
  await user.type(within(panel).getByLabelText(/Từ ngày/), "01/01/2026");
  await user.click(within(panel).getByRole("button", { name: "Lưu" }));
  expect(sent).toEqual({});

  await user.click(within(panel).getByRole("combobox", { name: /Cơ quan báo chí/ }));
  await user.click(await screen.findByRole("option", { name: "Báo Ví Dụ" }));
  await user.click(within(panel).getByRole("button", { name: "Lưu" }));

  await expect
    .poll(() => sent)
    .toMatchObject({ kind: "REPORTER", agencyId: newspaper.id, email: "vidu@gmail.com" });
});

it("says at the field that an address is too long before anything is sent", async () => {
  serve([newspaper]);
  const { user } = show(<PressPage />);

  await user.click(await screen.findByRole("button", { name: "Thêm vào danh bạ" }));
  const panel = await screen.findByRole("dialog");
  await user.click(within(panel).getByLabelText(/Địa chỉ/));
  await user.paste("a".repeat(301));
  await user.click(within(panel).getByRole("button", { name: "Lưu" }));

  await waitFor(() => {
    expect(within(panel).getByLabelText(/Địa chỉ/)).toHaveAccessibleDescription(
      "Độ dài hoặc số lượng vượt mức cho phép.",
    );
  });
});
