import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { history, id } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { AgencyHistorySection } from "./AgencyHistorySection";

const address = "*/api/registry/v1/agencies/:id/history";

it("says which view is on screen, and asks for what was known then", async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get(address, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get("knownAt"));
      return HttpResponse.json(history as unknown as Record<string, unknown>);
    }),
  );
  const { user } = show(<AgencyHistorySection agencyId={id(1)} />);

  expect(await screen.findByRole("list", { name: "Các giai đoạn" })).toBeVisible();
  expect(screen.getByText("Đang xem mọi giai đoạn, theo hiểu biết hiện nay.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Đính chính thông tin" })).toBeVisible();
  await user.type(screen.getByLabelText("Theo điều đã biết đến hết ngày"), "01/11/2026{Enter}");

  expect(
    await screen.findByText(/Đang xem mọi giai đoạn, theo điều hệ thống đã biết đến hết ngày 01\/11\/2026/),
  ).toBeVisible();
  expect(asked).toEqual([null, "2026-11-01T23:59:59.999+07:00"]);
  expect(screen.queryByRole("button", { name: "Đính chính thông tin" })).not.toBeInTheDocument();
});

it("says so when the register did not know the agency then", async () => {
  server.use(
    http.get(address, () =>
      HttpResponse.json({ title: "No", status: 404, code: "agency-not-found" }, { status: 404 }),
    ),
  );
  show(<AgencyHistorySection agencyId={id(1)} />, { at: "/?knownAt=2020-01-01" });

  expect(await screen.findByText("Đến hết ngày đó hệ thống chưa biết cơ quan này.")).toBeVisible();
});

it("shows only what held on the day asked for", async () => {
  show(<AgencyHistorySection agencyId={id(1)} />, { at: "/?asAt=1900-01-01" });

  expect(await screen.findByText(/Đang xem cơ quan như vào ngày 01\/01\/1900/)).toBeVisible();
});
