import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { AppTheme } from "@/shared/theme/AppTheme";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { MailsPage } from "./MailsPage";

const page = (
  <AppTheme>
    <MailsPage />
  </AppTheme>
);

it("says how each mail fared, with the address masked", async () => {
  show(page);

  const table = await screen.findByRole("table", { name: "Thư đã soạn" });
  const refused = within(table).getByRole("row", { name: /Hỏi xác nhận liên hệ/ });
  expect(refused).toHaveTextContent("Không gửi được");
  expect(refused).toHaveTextContent("Máy chủ thư không có địa chỉ này (550)");
  expect(refused).toHaveTextContent("t•••@laichau.gov.vn");
  const several = within(table).getByRole("row", { name: /Nhắc việc trong ngày/ });
  expect(several).toHaveTextContent("Nhiều cơ quan");
  expect(several).toHaveTextContent("Đã gửi");
});

it("sends again what was given up, after a question", async () => {
  const asked: string[] = [];
  server.use(
    http.post("*/api/registry/v1/mails/:id/repetition", ({ params }) => {
      asked.push(String(params["id"]));
      return HttpResponse.json({});
    }),
  );
  show(page);

  await userEvent.click(await screen.findByRole("button", { name: "Gửi lại" }));
  const dialog = screen.getByRole("dialog", { name: "Gửi lại thư này?" });
  expect(asked).toEqual([]);
  await userEvent.click(within(dialog).getByRole("button", { name: "Gửi lại ngay" }));

  expect(await screen.findByText("Thư đã được đưa vào hàng chờ gửi.")).toBeVisible();
  expect(asked).toHaveLength(1);
});

it("tells that no mail server is set up, and that nothing is lost", async () => {
  server.use(
    http.get("*/api/registry/v1/mails/status", () =>
      HttpResponse.json({ flow: "NO_SERVER", waiting: 2, oldest: "2026-11-25T01:00:00Z", givenUp: 0 }),
    ),
    http.get("*/api/registry/v1/mails", () => HttpResponse.json({ items: [], page: 0, size: 20, total: 0 })),
  );
  show(page);

  expect(await screen.findByText("Chưa thiết lập máy chủ thư")).toBeVisible();
  expect(await screen.findByText("Chưa có thư nào.")).toBeVisible();
});
