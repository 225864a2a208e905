import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it, vi } from "vitest";
import { articles, culture, environment, issue } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { RaiseIssueForm } from "./RaiseIssueForm";

const [matched, , unmatched] = articles;
if (!matched || !unmatched) throw new Error("the fixtures have three articles");
const raise = () => screen.getByRole("button", { name: "Nêu vấn đề" });

it("proposes the surest match as addressee and sends the chosen form of receipt", async () => {
  let sent: unknown;
  server.use(
    http.post("*/api/monitoring/v1/issues", async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(issue as unknown as Record<string, unknown>, { status: 201 });
    }),
  );
  const raised = vi.fn();
  const { user } = show(<RaiseIssueForm article={matched} onRaised={raised} />);

  expect(screen.getByRole("combobox", { name: /Cơ quan trả lời/ })).toHaveValue(environment.name);
  await user.click(screen.getByRole("radio", { name: "Báo chí chuyển ý kiến công dân" }));
  await user.click(raise());

  await waitFor(() => {
    expect(raised).toHaveBeenCalled();
  });
  expect(sent).toMatchObject({
    articleId: matched.id,
    agencyId: environment.id,
    title: matched.title,
    origin: "PRESS_FORWARDED",
  });
});

it("refuses an issue without addressee until one is chosen", async () => {
  const raised = vi.fn();
  const { user } = show(<RaiseIssueForm article={unmatched} onRaised={raised} />);

  await user.click(raise());
  expect(await screen.findByText("Hãy chọn một mục.")).toBeVisible();

  await user.type(screen.getByRole("combobox", { name: /Cơ quan trả lời/ }), "Văn hóa");
  await user.click(await screen.findByRole("option", { name: culture.name }));
  await user.click(raise());

  await waitFor(() => {
    expect(raised).toHaveBeenCalled();
  });
});
