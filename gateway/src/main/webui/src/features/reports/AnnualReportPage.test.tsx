import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { annualReport, environment, id, reportCase } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { AnnualReportPage } from "./AnnualReportPage";

const at = "/console/annual-report?year=2026";

it("opens the cases behind a figure", async () => {
  const { user } = show(<AnnualReportPage />, { at });

  await user.click(
    await screen.findByRole("button", { name: /7 \/ 9: mở danh sách vụ việc của chỉ tiêu Trả lời báo chí/ }),
  );

  const panel = await screen.findByRole("dialog", { name: /Trả lời báo chí/ });
  expect(await within(panel).findByText("Người dân lo suối Nậm Mu đổi màu")).toBeVisible();
  expect(within(panel).getByText("Được tính")).toBeVisible();
});

it("leads from a counted conference to its page", async () => {
  server.use(
    http.get("*/api/registry/v1/annual-reports/:year/cases", () =>
      HttpResponse.json({
        items: [{ ...reportCase, kind: "CONFERENCE", id: id(70), title: "Họp báo quý III" }],
        page: 0,
        size: 50,
        total: 1,
      }),
    ),
  );
  const { user } = show(<AnnualReportPage />, { at });

  await user.click(await screen.findByRole("button", { name: /chỉ tiêu Trả lời báo chí/ }));

  expect(await screen.findByRole("link", { name: "Họp báo quý III" })).toHaveAttribute(
    "href",
    `/console/conferences/${id(70)}`,
  );
});

it("says at the filter whose report a link of the table opened", async () => {
  server.use(
    http.get("*/api/registry/v1/agencies/:id/annual-reports/:year", () =>
      HttpResponse.json({ ...annualReport, agencyName: environment.name, agencies: [] }),
    ),
  );
  const { user } = show(<AnnualReportPage />, { at });

  await user.click(await screen.findByRole("link", { name: environment.name }));

  await waitFor(() => {
    expect(screen.getByRole("combobox", { name: /Báo cáo của cơ quan/ })).toHaveValue(environment.name);
  });
});

it("keeps what people add, as last seen", async () => {
  let sent: unknown;
  let seen: string | null = null;
  server.use(
    http.put("*/api/registry/v1/annual-reports/:year", async ({ request }) => {
      sent = await request.json();
      seen = request.headers.get("If-Match");
      return HttpResponse.json({ ...annualReport, difficulties: "Thiếu người.", version: 1 });
    }),
  );
  const { user } = show(<AnnualReportPage />, { at });

  await user.type(await screen.findByLabelText(/Khó khăn, vướng mắc/), "Thiếu người.");
  await user.click(screen.getByRole("button", { name: "Lưu" }));

  await waitFor(() => {
    expect(sent).toEqual({ difficulties: "Thiếu người." });
  });
  expect(seen).toBe('"0"');
});

it("offers no submission while the year runs", async () => {
  show(<AnnualReportPage />, { at });

  expect(await screen.findByText(/Báo cáo nộp được sau ngày 14\/12\/2026/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Nộp báo cáo" })).not.toBeInTheDocument();
});
