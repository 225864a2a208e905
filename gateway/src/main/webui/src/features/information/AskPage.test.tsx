import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { environment, informationReceipt } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { AskPage } from "./AskPage";

type User = ReturnType<typeof show>["user"];

const next = (user: User) => user.click(screen.getByRole("button", { name: "Tiếp tục" }));

async function sayWho(user: User) {
  await user.type(await screen.findByLabelText(/Họ và tên/), "Lò Thị Ví Dụ");
  await user.type(screen.getByLabelText(/Số căn cước/), "0123 4567 8901");
  await user.type(screen.getByLabelText(/Nơi cư trú/), "Bản Nà Thử");
  await next(user);
}

async function sayWhat(user: User) {
  await user.click(await screen.findByLabelText(/Cơ quan được yêu cầu/));
  await user.click(await screen.findByRole("option", { name: environment.name }));
  await user.type(screen.getByLabelText(/Tên thông tin/), "Quy hoạch khu dân cư");
  await user.type(screen.getByLabelText(/Nội dung cần cung cấp/), "Bản vẽ");
  await user.type(screen.getByLabelText(/Lý do/), "Để làm nhà");
  await next(user);
}

it("asks in three steps and shows the code once", async () => {
  let sent: unknown;
  server.events.on("request:start", ({ request }) => {
    if (request.method === "POST")
      void request
        .clone()
        .json()
        .then((body) => {
          sent = body;
        });
  });
  const { user } = show(<AskPage />);

  await sayWho(user);
  await sayWhat(user);
  expect(await screen.findByText("Bước 3 trên 3")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Gửi yêu cầu" }));

  expect(await screen.findByLabelText("Mã theo dõi")).toHaveTextContent("K7QM-3XPD-9W2A-HTRB");
  await waitFor(() => {
    expect(sent).toEqual({
      agencyId: environment.id,
      personName: "Lò Thị Ví Dụ",
      identityNumber: "012345678901",
      residence: "Bản Nà Thử",
      subject: "Quy hoạch khu dân cư",
      wanted: "Bản vẽ",
      reason: "Để làm nhà",
      way: "NETWORK",
    });
  });
  // A shared phone does not remember who asked.
  expect(sessionStorage).toHaveLength(0);
});

it("does not go on without what the law wants to know", async () => {
  const { user } = show(<AskPage />);

  await screen.findByLabelText(/Họ và tên/);
  await next(user);

  expect(await screen.findAllByText("Hãy nhập thông tin này.")).toHaveLength(2);
  expect(screen.getByText(/Hãy nhập 12 hoặc 9 chữ số/)).toBeVisible();
  expect(screen.getByText("Bước 1 trên 3")).toBeVisible();
});

it("goes back to the field that was refused", async () => {
  server.use(
    http.post("*/api/registry/v1/information-submissions", () =>
      HttpResponse.json(
        {
          title: "Invalid",
          status: 400,
          code: "invalid-input",
          errors: [{ pointer: "/residence", code: "no-markup", detail: "No markup" }],
        },
        { status: 400 },
      ),
    ),
  );
  const { user } = show(<AskPage />);

  await sayWho(user);
  await sayWhat(user);
  await user.click(await screen.findByRole("button", { name: "Gửi yêu cầu" }));

  expect(await screen.findByText("Bước 1 trên 3")).toBeVisible();
  expect(await screen.findByText("Không dùng dấu < và >.")).toBeVisible();
});

it("asks for an address where the answer is to come by mail", async () => {
  let sent: unknown;
  server.use(
    http.post("*/api/registry/v1/information-submissions", async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(informationReceipt as never, { status: 201 });
    }),
  );
  const { user } = show(<AskPage />);
  await sayWho(user);
  await sayWhat(user);

  await user.click(await screen.findByRole("radio", { name: /Qua thư điện tử/ }));
  await user.click(screen.getByRole("button", { name: "Gửi yêu cầu" }));
  expect(await screen.findByText(/hãy nhập địa chỉ thư/)).toBeVisible();
  expect(screen.getByText("Bước 3 trên 3")).toBeVisible();
  await user.type(screen.getByRole("textbox", { name: /Thư điện tử/ }), "lo.vi.du@example.com");
  await user.click(screen.getByRole("button", { name: "Gửi yêu cầu" }));

  expect(await screen.findByLabelText("Mã theo dõi")).toBeVisible();
  expect(sent).toMatchObject({ way: "EMAIL", email: "lo.vi.du@example.com" });
});

it("sends the same again where no answer came, so that it is received once", async () => {
  const keys: (string | null)[] = [];
  server.use(
    http.post("*/api/registry/v1/information-submissions", ({ request }) => {
      keys.push(request.headers.get("Idempotency-Key"));
      return keys.length === 1
        ? HttpResponse.error()
        : HttpResponse.json(informationReceipt as never, { status: 201 });
    }),
  );
  const { user } = show(<AskPage />);
  await sayWho(user);
  await sayWhat(user);

  await user.click(await screen.findByRole("button", { name: "Gửi yêu cầu" }));
  expect(await screen.findByRole("alert")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Gửi yêu cầu" }));

  expect(await screen.findByLabelText("Mã theo dõi")).toBeVisible();
  expect(keys[0]).toHaveLength(36);
  expect(keys[1]).toBe(keys[0]);
});
