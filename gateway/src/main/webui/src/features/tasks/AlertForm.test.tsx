import { screen, within } from "@testing-library/react";
import { http } from "msw";
import { expect, it } from "vitest";
import { alert, id, task } from "@/test/fixtures";
import { json } from "@/test/json";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { NewAlertPage } from "./NewAlertPage";
import { TaskPage } from "./TaskPage";

const byHand = { ...alert, origin: "BY_HAND", reason: "Nhiều báo đã hỏi.", openedBy: "phatngon", version: 4 };

function as(...roles: string[]) {
  server.use(
    http.get("*/api/me", () =>
      json({ authenticated: true, username: "phatngon", roles, agency: "so-nong-nghiep-va-moi-truong" }),
    ),
  );
}

function atWork(changes: object = {}) {
  server.use(
    http.get("*/api/registry/v1/tasks/:id", () =>
      json(task({ kind: "ALERT", subjectId: alert.id, title: alert.title })),
    ),
    http.get("*/api/registry/v1/alerts/:id", () => json({ ...byHand, ...changes })),
  );
  return show(<TaskPage />, { at: `/console/tasks/${id(30)}`, path: "/console/tasks/:id" });
}

it("opens a case with its moments on the clock of the province, and says from when the 24 hours run", async () => {
  as("spokesperson");
  let sent: unknown;
  server.use(
    http.post("*/api/registry/v1/agencies/:id/alerts", async ({ request }) => {
      sent = await request.json();
      return json(byHand, 201);
    }),
  );
  const { user } = show(<NewAlertPage />, { at: "/console/alerts/new" });

  await user.type(await screen.findByLabelText(/Tên vụ việc/), "Lễ hội bị hoãn");
  expect(screen.getByText(/24 giờ tính từ lúc cơ quan tiếp nhận/)).toBeVisible();
  await user.click(screen.getByRole("combobox", { name: /Loại sự việc/ }));
  await user.click(screen.getByRole("option", { name: /dư luận/ }));
  expect(screen.getByText(/24 giờ tính từ lúc xác định dư luận/)).toBeVisible();
  await user.type(screen.getByLabelText(/Ngày tiếp nhận/), "22/11/2026");
  const [, received] = screen.getAllByLabelText(/^Giờ/);
  if (received) await user.type(received, "02:40");
  await user.click(screen.getByRole("button", { name: "Mở vụ việc" }));
  expect(await screen.findByText("Hãy nhập thông tin này.")).toBeVisible();
  expect(sent).toBeUndefined();
  await user.type(screen.getByLabelText(/Vì sao cần phát ngôn/), "Nhiều báo đã hỏi.");
  await user.click(screen.getByRole("button", { name: "Mở vụ việc" }));

  await expect.poll(() => sent).toMatchObject({ concern: "OPINION", reason: "Nhiều báo đã hỏi." });
  const { receivedAt } = sent as { receivedAt: string };
  expect(new Date(receivedAt).toISOString()).toBe("2026-11-21T19:40:00.000Z");
  expect(sent).not.toHaveProperty("occurredAt");
});

it("adds the moment that was missing, as last seen, and puts a refused one on its field", async () => {
  as("agency-editor");
  let version: string | null = null;
  server.use(
    http.put("*/api/registry/v1/alerts/:id", ({ request }) => {
      version = request.headers.get("If-Match");
      return json(
        {
          title: "Odd",
          status: 422,
          code: "alert-times-odd",
          errors: [{ pointer: "/impactDeterminedAt", code: "alert-times-odd" }],
        },
        422,
      );
    }),
  );
  const { user } = atWork({ concern: "OPINION" });

  expect(await screen.findByText("Nhiều báo đã hỏi.")).toBeVisible();
  expect(screen.queryByRole("button", { name: /Rút vụ việc/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Sửa thông tin, thời điểm" }));
  const panel = screen.getByRole("dialog");
  await user.type(within(panel).getByLabelText(/Ngày xác định/), "22/11/2026");
  const hours = within(panel).getAllByLabelText(/^Giờ/);
  await user.type(hours[2] ?? panel, "01:00");
  await user.click(within(panel).getByRole("button", { name: "Lưu" }));

  expect(await within(panel).findByText(/đứng trước lúc xảy ra/)).toBeVisible();
  expect(version).toBe('"4"');
});

it("offers nothing for what was broadcast", async () => {
  as("spokesperson");
  atWork({ origin: "BROADCAST", reason: undefined, openedBy: undefined });

  expect(await screen.findByText(/Bà con rời khỏi khu vực ven suối/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Sửa thông tin, thời điểm" })).not.toBeInTheDocument();
});

it("takes back what was opened by mistake, with a reason", async () => {
  as("spokesperson");
  let sent: unknown;
  server.use(
    http.post("*/api/registry/v1/alerts/:id/withdrawal", async ({ request }) => {
      sent = await request.json();
      return json({
        ...byHand,
        end: { ending: "MISTAKE", reason: "Trùng.", cancelledAt: "2026-11-22T09:00:00+07:00" },
      });
    }),
  );
  const { user } = atWork();

  await user.click(await screen.findByRole("button", { name: "Rút vụ việc mở nhầm" }));
  const panel = screen.getByRole("dialog");
  await user.type(within(panel).getByLabelText(/Vì sao không cần phát ngôn/), "Trùng.");
  await user.click(within(panel).getByRole("button", { name: "Rút vụ việc mở nhầm" }));

  expect(await screen.findByText(/mở nhầm, đã rút lúc/)).toBeVisible();
  expect(sent).toEqual({ reason: "Trùng." });
});
