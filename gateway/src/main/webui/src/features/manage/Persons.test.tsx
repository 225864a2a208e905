import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { id } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { Persons } from "./Persons";

it("shows a personal contact only to those who say why", async () => {
  let sent: unknown;
  server.use(
    http.post("*/persons/:person/personal-contact/disclosure", async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ phone: "0912 345 678" });
    }),
  );
  const { user } = show(<Persons agencyId={id(1)} mayReveal mayEdit />);

  const list = await screen.findByRole("list", { name: "Danh sách người giữ nhiệm vụ" });
  expect(list).toHaveTextContent("•••••••••678");
  expect(list).toHaveTextContent("Chưa ghi nhận");
  await user.click(within(list).getByRole("button", { name: "Xem liên hệ cá nhân" }));
  const panel = screen.getByRole("dialog", { name: "Xem liên hệ cá nhân" });
  await user.click(within(panel).getByRole("button", { name: "Xem" }));
  expect(sent).toBeUndefined();
  await user.type(within(panel).getByLabelText(/Cần liên hệ/), "Báo cần trả lời gấp");
  await user.click(within(panel).getByRole("button", { name: "Xem" }));

  expect(await within(panel).findByText("0912 345 678")).toBeVisible();
  expect(sent).toEqual({ reason: "Báo cần trả lời gấp" });
  await user.click(within(panel).getByRole("button", { name: "Ẩn đi" }));
  expect(screen.queryByText("0912 345 678")).not.toBeInTheDocument();
});

it("replaces a contact without showing the old one", async () => {
  let sent: unknown;
  server.use(
    http.put("*/persons/:person/personal-contact", async ({ request }) => {
      sent = { version: request.headers.get("If-Match"), body: await request.json() };
      return HttpResponse.json({});
    }),
  );
  const { user } = show(<Persons agencyId={id(1)} mayReveal mayEdit />);

  await user.click((await screen.findAllByRole("button", { name: "Sửa liên hệ cá nhân" }))[0] as HTMLElement);
  const phone = screen.getByLabelText("Điện thoại cá nhân");
  expect(phone).toHaveValue("");
  await user.type(phone, "12");
  await user.click(screen.getByRole("button", { name: "Lưu" }));
  expect(sent).toBeUndefined();
  await user.clear(phone);
  await user.type(phone, "0912 345 679");
  await user.click(screen.getByRole("button", { name: "Lưu" }));

  expect(await screen.findByText("Đã cập nhật liên hệ cá nhân.")).toBeVisible();
  expect(sent).toEqual({ version: '"1"', body: { phone: "0912 345 679" } });
});

it("offers nothing to those who only look, and says so when there is nobody", async () => {
  show(<Persons agencyId={id(1)} mayReveal={false} mayEdit={false} />);
  expect(await screen.findByText("Lò Văn Thử")).toBeVisible();
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});

it("says so when nobody has a role", async () => {
  server.use(http.get("*/agencies/:id/persons", () => HttpResponse.json({ items: [] })));
  show(<Persons agencyId={id(1)} mayReveal mayEdit />);
  expect(await screen.findByText("Chưa có ai giữ nhiệm vụ ở cơ quan này.")).toBeVisible();
});
