import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { openDuties } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { OpenDutiesPage } from "./OpenDutiesPage";

it("shows what is overdue in the whole province, by agency and kind", async () => {
  let asked = "";
  server.use(
    http.get("*/api/registry/v1/open-duties", ({ request }) => {
      asked = new URL(request.url).search;
      return HttpResponse.json({ items: openDuties, total: 3 } as unknown as Record<string, unknown>);
    }),
  );
  const { user } = show(<OpenDutiesPage />, { at: "/console/duties" });

  expect(await screen.findByRole("link", { name: "Câu hỏi báo chí" })).toHaveAttribute(
    "href",
    expect.stringMatching(/\/console\/tasks\//),
  );
  expect(asked).toBe("?overdue=true");

  await user.click(screen.getByRole("combobox", { name: "Cơ quan" }));
  await user.click(screen.getByRole("option", { name: "Ủy ban nhân dân xã Bình Lư" }));
  expect(screen.queryByRole("link", { name: "Câu hỏi báo chí" })).not.toBeInTheDocument();
});

it("says so when nothing is overdue", async () => {
  server.use(http.get("*/api/registry/v1/open-duties", () => HttpResponse.json({ items: [], total: 0 })));
  show(<OpenDutiesPage />, { at: "/console/duties" });

  expect(await screen.findByText("Không có nghĩa vụ nào quá hạn.")).toBeVisible();
});
