import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { disclosure, environment } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { DisclosuresPage } from "./DisclosuresPage";
import { PublishedPage } from "./PublishedPage";

const asEditor = () => {
  server.use(
    http.get("*/api/me", () =>
      HttpResponse.json({
        authenticated: true,
        username: "bientap",
        roles: ["agency-editor"],
        agency: environment.slug,
      }),
    ),
  );
};

it("shows gaps and says since when they are public", async () => {
  asEditor();
  let sent: unknown;
  server.use(
    http.post("*/api/registry/v1/disclosures/:id/publication", async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(disclosure({ state: "PUBLISHED" }) as never);
    }),
  );
  const { user } = show(<DisclosuresPage />);

  expect(await screen.findByText("Quá hạn công khai")).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Ghi nhận công khai/ }));
  await user.type(await screen.findByLabelText(/Công khai từ/), "20/11/2026");
  await user.click(screen.getAllByRole("button", { name: /^Ghi nhận công khai/ }).at(-1) as HTMLElement);

  await waitFor(() => {
    expect(sent).toEqual({
      publishedOn: "2026-11-20",
      place: "https://snnmt.laichau.gov.vn/cong-khai",
    });
  });
});

it("answers whoever says that something is wrong", async () => {
  asEditor();
  let sent: unknown;
  server.use(
    http.post("*/api/registry/v1/disclosure-claims/:id/answer", async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({});
    }),
  );
  const { user } = show(<DisclosuresPage />);

  await user.click(await screen.findByRole("button", { name: /^Trả lời kiến nghị/ }));
  await user.type(await screen.findByLabelText(/Nội dung trả lời/), "Đã sửa số liệu.");
  await user.click(screen.getByRole("button", { name: "Trả lời" }));

  await waitFor(() => {
    expect(sent).toEqual({ outcome: "CORRECTED", answer: "Đã sửa số liệu." });
  });
});

it("lets anybody say that something published is wrong, and hands out a code", async () => {
  const { user } = show(<PublishedPage />);

  await user.click(await screen.findByRole("button", { name: /^Báo thông tin chưa đúng/ }));
  await user.type(await screen.findByLabelText(/Điểm chưa đúng/), "Số liệu sai");
  await user.click(screen.getByRole("button", { name: "Gửi kiến nghị" }));

  expect(await screen.findByText(/K7QM-3XPD-9W2A-HTRB/)).toBeVisible();
});
