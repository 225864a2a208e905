import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { agencyView, environment, spokesperson } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { ReportContact } from "./ReportContact";

const address = "*/api/registry/v1/contact-reports";

async function fill(user: ReturnType<typeof show>["user"]) {
  await user.click(screen.getByRole("button", { name: "Báo liên hệ chưa đúng" }));
  await user.type(await screen.findByLabelText(/Mô tả/), "Gọi không ai nghe.");
  await user.click(screen.getByRole("button", { name: "Gửi phản ánh" }));
}

it("sends what is wrong and asks for nothing about the reporter", async () => {
  let sent: unknown;
  server.use(
    http.post(address, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ id: "1", reportedAt: "2026-11-26T09:00:00+07:00" }, { status: 201 });
    }),
  );
  const { user } = show(<ReportContact agency={agencyView(environment)} />);

  await fill(user);

  expect(await screen.findByText(/Đã gửi phản ánh/)).toBeVisible();
  expect(sent).toEqual({
    agencyId: environment.id,
    assignmentId: spokesperson.id,
    wrong: "PHONE",
    detail: "Gọi không ai nghe.",
  });
});

it("says so when too many reports are waiting", async () => {
  server.use(
    http.post(address, () =>
      HttpResponse.json({ title: "Full", status: 409, code: "contact-reports-full" }, { status: 409 }),
    ),
  );
  const { user } = show(<ReportContact agency={agencyView(environment)} />);

  await fill(user);

  expect(await screen.findByText(/đang xử lý nhiều phản ánh/)).toBeVisible();
});
