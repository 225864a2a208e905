import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { environment, id } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { PressFormPage } from "./PressFormPage";

const address = "*/api/registry/v1/enquiry-submissions";

const pressAgency = () => screen.getByRole("combobox", { name: /^Cơ quan báo chí/ });

async function fill(user: ReturnType<typeof show>["user"], unlisted?: string) {
  await user.click(await screen.findByRole("combobox", { name: /Hỏi cơ quan nào/ }));
  await user.click(await screen.findByRole("option", { name: environment.name }));
  await user.type(screen.getByLabelText(/Tiêu đề câu hỏi/), "Nguồn nước");
  await user.type(screen.getByLabelText(/Nội dung câu hỏi/), "Kết quả quan trắc?");
  await user.type(pressAgency(), unlisted ?? "thu nghiem");
  if (!unlisted) await user.click(await screen.findByRole("option", { name: "Báo Thử Nghiệm" }));
  await user.type(screen.getByLabelText(/Họ và tên phóng viên/), "Lò Thị Phóng Viên");
  await user.type(screen.getByLabelText(/Số thẻ nhà báo/), "IBT 00001");
  await user.type(screen.getByLabelText(/Thư điện tử/), "phongvien@bao.example.vn");
}

it("sends what the press asks and shows the receipt with the due time", async () => {
  let sent: unknown;
  server.use(
    http.post(address, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(
        {
          id: "0199f8e2-3b44-7c00-9f00-aabbccddeeff",
          number: "BC-000123",
          code: "K7QM-3XPD-9W2A-HTRB",
          cardMatched: true,
          receivedAt: "2026-11-26T02:00:00Z",
          agencyName: environment.name,
          dueAt: "2036-12-28T17:00:00Z",
          lastDay: "2036-12-28",
        } as never,
        { status: 201 },
      );
    }),
  );
  const { user } = show(<PressFormPage />, { at: "/bao-chi" });

  await fill(user);
  await user.click(screen.getByRole("button", { name: "Gửi câu hỏi" }));

  expect(await screen.findByText(/Đã nhận câu hỏi/)).toBeVisible();
  expect(screen.getByText("BC-000123")).toBeVisible();
  expect(screen.getByText("K7QM-3XPD-9W2A-HTRB")).toBeVisible();
  expect(screen.getByText("hết ngày 28/12/2036")).toBeVisible();
  expect(screen.queryByText(/Chưa đối chiếu được thẻ/)).not.toBeInTheDocument();
  expect(sent).toMatchObject({
    agencyId: environment.id,
    kind: "REQUEST",
    cardNumber: "IBT 00001",
    pressAgencyId: id(90),
  });
  expect(sent).not.toHaveProperty("pressAgency");
});

it("says what is missing before anything is sent, and what the service refused", async () => {
  server.use(
    http.post(address, () =>
      HttpResponse.json({ title: "Full", status: 409, code: "enquiries-full" } as never, { status: 409 }),
    ),
  );
  const { user } = show(<PressFormPage />, { at: "/bao-chi" });

  await user.click(await screen.findByRole("button", { name: "Gửi câu hỏi" }));
  expect((await screen.findAllByText("Hãy nhập thông tin này.")).length).toBeGreaterThan(3);

  await fill(user);
  await user.click(screen.getByRole("button", { name: "Gửi câu hỏi" }));
  expect(await screen.findByText(/nhiều câu hỏi chờ xem/)).toBeVisible();
});

it("takes a press agency that the directory does not have, and says when the card could not be matched", async () => {
  let sent: unknown;
  server.use(
    http.get("*/api/registry/v1/press-agencies", () => HttpResponse.json({ items: [] } as never)),
    http.post(address, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(
        {
          id: id(1),
          number: "BC-000124",
          code: "K7QM-3XPD-9W2A-HTRB",
          cardMatched: false,
          receivedAt: "2026-11-26T02:00:00Z",
          agencyName: environment.name,
        } as never,
        { status: 201 },
      );
    }),
  );
  const { user } = show(<PressFormPage />, { at: "/bao-chi" });

  await fill(user, "Tạp chí Chưa Có Tên");
  expect(await screen.findByText(/Chưa có trong danh bạ báo chí/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Gửi câu hỏi" }));

  expect(await screen.findByText(/Chưa đối chiếu được thẻ nhà báo/)).toBeVisible();
  expect(sent).toMatchObject({ pressAgency: "Tạp chí Chưa Có Tên" });
  expect(sent).not.toHaveProperty("pressAgencyId");
});

it("chooses the agency whose whole name was typed", async () => {
  const { user } = show(<PressFormPage />, { at: "/bao-chi" });

  await user.type(pressAgency(), "báo thử nghiệm");
  await screen.findByRole("option", { name: "Báo Thử Nghiệm" });
  await user.tab();

  expect(await screen.findByText("Có trong danh bạ báo chí.")).toBeVisible();
  expect(pressAgency()).toHaveValue("Báo Thử Nghiệm");
});
