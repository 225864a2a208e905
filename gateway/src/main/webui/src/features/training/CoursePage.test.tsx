import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { server } from "@/test/server";
import { candidate, course, roster } from "@/test/fixtures";
import { show } from "@/test/show";
import { CoursePage } from "./CoursePage";

const at = `/console/training/${course.id}`;
const path = "/console/training/:id";

it("marks everybody who is ticked, each as last seen", async () => {
  let sent: unknown;
  server.use(
    http.put("*/api/registry/v1/training-courses/:id/attendance", async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ items: roster });
    }),
  );
  const { user } = show(<CoursePage />, { at, path });

  await user.click(await screen.findByRole("checkbox", { name: "Chọn tất cả" }));
  await user.click(screen.getByRole("button", { name: "Có mặt (2)" }));

  await screen.findByRole("button", { name: "Có mặt (0)" });
  expect(sent).toEqual({
    marks: roster.map(({ id, version }) => ({ enrolmentId: id, seen: version, attendance: "ATTENDED" })),
  });
});

it("asks why somebody was absent", async () => {
  const { user } = show(<CoursePage />, { at, path });

  await user.click(await screen.findByRole("button", { name: "Ghi kết quả của Sùng Thị Ví Dụ" }));
  const panel = screen.getByRole("dialog", { name: "Ghi kết quả" });
  await user.click(within(panel).getByRole("combobox", { name: /Kết quả/ }));
  await user.click(screen.getByRole("option", { name: "Vắng" }));
  await user.click(within(panel).getByRole("button", { name: "Lưu" }));

  expect(await within(panel).findByText("Hãy nhập thông tin này.")).toBeVisible();
});

it("tells that attendance is missing instead of confirming", async () => {
  server.use(
    http.post("*/api/registry/v1/training-courses/:id/holding", () =>
      HttpResponse.json({ status: 422, title: "Rule", code: "attendance-incomplete" }, { status: 422 }),
    ),
  );
  const { user } = show(<CoursePage />, { at, path });

  await user.click(await screen.findByRole("button", { name: "Xác nhận đã tổ chức" }));

  expect(await screen.findByText(/Hãy ghi kết quả của mọi người/)).toBeVisible();
});

it("offers at first those who lack the topic", async () => {
  let sent: unknown;
  server.use(
    http.post("*/api/registry/v1/training-courses/:id/enrolments", async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ items: roster });
    }),
  );
  const { user } = show(<CoursePage />, { at, path });

  await user.click(await screen.findByRole("button", { name: "Ghi tên" }));
  const panel = screen.getByRole("dialog", { name: "Ghi tên người dự" });
  expect(within(panel).getByRole("checkbox", { name: /Chỉ những người còn thiếu/ })).toBeChecked();
  await user.click(await within(panel).findByRole("checkbox", { name: /Giàng A Ví Dụ/ }));
  await user.click(within(panel).getByRole("button", { name: "Ghi tên 1 người" }));

  expect(await screen.findByText("Đã cập nhật.")).toBeVisible();
  expect(sent).toEqual({ people: [candidate.id] });
});
