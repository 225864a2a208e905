import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { board } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { BoardPage } from "./BoardPage";

const address = "*/api/registry/v1/overdue-board";

it("shows the worst agency first and leads to what it has overdue", async () => {
  const asked: string[] = [];
  server.use(
    http.get(address, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json(board as never);
    }),
  );
  const { user } = show(<BoardPage />, { at: "/console/overdue" });

  const link = await screen.findByRole("link", { name: /^Sở Nông nghiệp và Môi trường/ });
  expect(link).toHaveAttribute("href", expect.stringContaining("state=OVERDUE"));
  expect(screen.getByText("2 việc quá hạn")).toBeVisible();

  await user.click(screen.getByRole("combobox", { name: "Loại việc" }));
  await user.click(screen.getByRole("option", { name: "Câu hỏi báo chí" }));
  await expect.poll(() => asked.at(-1)).toBe("?kind=ENQUIRY");
});

it("says so when there is nothing", async () => {
  server.use(http.get(address, () => HttpResponse.json({ ...board, items: [] } as never)));
  show(<BoardPage />, { at: "/console/overdue" });

  expect(await screen.findByText("Chưa có việc nào trong thời gian này.")).toBeVisible();
  expect(within(document.body).queryByRole("table")).not.toBeInTheDocument();
});
