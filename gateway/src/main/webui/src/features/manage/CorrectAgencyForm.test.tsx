import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it, vi } from "vitest";
import { history } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { CorrectAgencyForm } from "./CorrectAgencyForm";

const address = "*/api/registry/v1/agencies/:id/corrections";

it("begins with what is known and sends the version it was based on", async () => {
  const done = vi.fn();
  let sent: unknown;
  let version: string | null = null;
  server.use(
    http.post(address, async ({ request }) => {
      sent = await request.json();
      version = request.headers.get("If-Match");
      return HttpResponse.json(history as unknown as Record<string, unknown>);
    }),
  );
  const { user } = show(<CorrectAgencyForm history={history} onDone={done} />);

  await user.type(screen.getByLabelText(/Mã định danh điện tử/), "H35.12");
  await user.clear(screen.getByLabelText(/Từ ngày/));
  await user.type(screen.getByLabelText(/Từ ngày/), "1/1/2026");
  await user.type(screen.getByLabelText(/Lý do/), "Bộ cấp mã mới");
  await user.click(screen.getByRole("button", { name: "Lưu" }));

  await waitFor(() => {
    expect(done).toHaveBeenCalled();
  });
  expect(version).toBe('"3"');
  expect(sent).toEqual({
    name: "Ủy ban nhân dân xã Bình Lư",
    aliases: ["UBND xã Bình Lư"],
    unitCode: "03390",
    identifier: "H35.12",
    validFrom: "2026-01-01",
    reason: "Bộ cấp mã mới",
  });
});

it("shows a refused period on its field", async () => {
  server.use(
    http.post(address, () =>
      HttpResponse.json(
        {
          title: "Inverted",
          status: 422,
          code: "period-inverted",
          errors: [{ pointer: "/validTo", code: "inverted" }],
        },
        { status: 422 },
      ),
    ),
  );
  const { user } = show(<CorrectAgencyForm history={history} onDone={vi.fn()} />);

  await user.type(screen.getByLabelText(/Lý do/), "Nhầm");
  await user.click(screen.getByRole("button", { name: "Lưu" }));

  await waitFor(() => {
    expect(screen.getByLabelText(/Đến ngày/)).toBeInvalid();
  });
});
