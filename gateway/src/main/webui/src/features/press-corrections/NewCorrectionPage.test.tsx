import { screen } from "@testing-library/react";
import { http } from "msw";
import { expect, it } from "vitest";
import { id, pressCorrection } from "@/test/fixtures";
import { json } from "@/test/json";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { NewCorrectionPage } from "./NewCorrectionPage";

type User = ReturnType<typeof show>["user"];

const outlet = {
  id: id(91),
  kind: "PUBLICATION",
  number: "12/GP-VIDU",
  name: "Chuyên trang Thử nghiệm",
  agencyName: "Báo Kiểm Thử",
  validFrom: "2026-01-01",
  valid: true,
  version: 0,
};

function open() {
  const seen: { asked: string[]; sent?: Record<string, unknown> } = { asked: [] };
  server.use(
    http.get("*/api/me", () =>
      json({
        authenticated: true,
        username: "phatngon",
        roles: ["spokesperson"],
        agency: "so-nong-nghiep-va-moi-truong",
      }),
    ),
    http.get("*/api/registry/v1/press-entries", ({ request }) => {
      seen.asked.push(new URL(request.url).search);
      return json({ items: [outlet], page: 0, size: 20, total: 1 });
    }),
    http.post("*/api/registry/v1/agencies/:id/press-corrections", async ({ request }) => {
      seen.sent = (await request.json()) as Record<string, unknown>;
      return json(pressCorrection, 201);
    }),
  );
  return { seen, ...show(<NewCorrectionPage />, { at: "/console/press-corrections/new" }) };
}

async function fillTheRest(user: User) {
  await user.type(screen.getByLabelText(/^Tin, bài/), "Suối");
  await user.type(screen.getByLabelText(/Ngày đăng/), "19/11/2026");
  await user.type(screen.getByLabelText(/Ngày cơ quan biết/), "20/11/2026");
  await user.type(screen.getByLabelText(/^Giờ/), "08:00");
  await user.type(screen.getByLabelText(/Nội dung chưa đúng/), "Sai");
  await user.type(screen.getByLabelText(/^Căn cứ/), "Mẫu");
}

it("takes the outlet from the directory, from what publishes and nobody else", async () => {
  const { user, seen } = open();

  await user.type(await screen.findByRole("combobox", { name: /^Cơ quan báo chí/ }), "thu");
  await user.click(await screen.findByRole("option", { name: "Chuyên trang Thử nghiệm, Báo Kiểm Thử" }));
  await fillTheRest(user);
  await user.click(screen.getByRole("button", { name: "Lưu" }));

  await expect.poll(() => seen.sent).toMatchObject({ outletId: outlet.id });
  expect(seen.sent).not.toHaveProperty("outletName");
  expect(seen.asked.at(-1)).toContain("kind=AGENCY&kind=PUBLICATION");
});

it("lets an outlet be named only together with the reason why it is not in the directory", async () => {
  const { user, seen } = open();

  await user.click(await screen.findByRole("checkbox", { name: /không có trong danh bạ/ }));
  await user.type(screen.getByLabelText(/Tên cơ quan, trang/), "Lạ");
  await fillTheRest(user);
  await user.click(screen.getByRole("button", { name: "Lưu" }));
  expect(await screen.findByText("Hãy nhập thông tin này.")).toBeVisible();
  expect(seen.sent).toBeUndefined();

  await user.type(screen.getByLabelText(/Vì sao không có trong danh bạ/), "Xa");
  await user.click(screen.getByRole("button", { name: "Lưu" }));

  await expect.poll(() => seen.sent).toMatchObject({ outletName: "Lạ", outletNote: "Xa" });
  expect(seen.sent).not.toHaveProperty("outletId");
});
