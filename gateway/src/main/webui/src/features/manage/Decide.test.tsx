import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, it } from "vitest";
import type { ProposalKind } from "@/shared/api/types";
import { admin, proposal, proposals, reported } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { ProposalsPage } from "./ProposalsPage";

beforeEach(() => {
  only("ASSIGNMENT");
});

function only(kind: ProposalKind) {
  const items = proposals.filter((waiting) => waiting.kind === kind);
  server.use(
    http.get("*/api/registry/v1/proposals", () =>
      HttpResponse.json({ items, page: 0, size: 20, total: items.length }),
    ),
  );
}

const decision = "*/api/registry/v1/agencies/:id/assignments/:assignment/:decision";

it("confirms the version on screen, after asking once", async () => {
  let sent: string | null = null;
  server.use(
    http.post(decision, ({ request, params }) => {
      sent = `${String(params["decision"])} ${request.headers.get("If-Match") ?? ""}`;
      return HttpResponse.json({});
    }),
  );
  const { user } = show(<ProposalsPage />);

  await user.click(await screen.findByRole("button", { name: "Duyệt" }));
  const question = screen.getByRole("dialog", { name: "Duyệt và công khai?" });
  expect(question).toHaveTextContent("Giàng A Chờ");
  expect(sent).toBeNull();
  await user.click(within(question).getByRole("button", { name: "Duyệt và công khai" }));

  await waitFor(() => {
    expect(sent).toBe('confirmation "0"');
  });
});

it("refuses only with a reason", async () => {
  let sent: unknown;
  server.use(
    http.post(decision, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({});
    }),
  );
  const { user } = show(<ProposalsPage />);

  await user.click(await screen.findByRole("button", { name: "Không duyệt" }));
  const question = screen.getByRole("dialog");
  await user.click(within(question).getByRole("button", { name: "Không duyệt" }));
  expect(await within(question).findByText("Hãy nhập thông tin này.")).toBeVisible();
  expect(sent).toBeUndefined();
  await user.type(within(question).getByLabelText(/Lý do/), "Số quyết định chưa đúng");
  await user.click(within(question).getByRole("button", { name: "Không duyệt" }));

  await waitFor(() => {
    expect(sent).toEqual({ reason: "Số quyết định chưa đúng" });
  });
});

it("lets the proposer only take it back", async () => {
  server.use(http.get("*/api/me", () => HttpResponse.json({ ...admin, username: proposal.proposedBy })));
  show(<ProposalsPage />);

  expect(await screen.findByRole("button", { name: "Rút lại đề nghị" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Duyệt" })).not.toBeInTheDocument();
  expect(screen.getByText(/Người đề nghị không tự duyệt được/)).toBeVisible();
});

it("says in words why the service refuses", async () => {
  server.use(
    http.post(decision, () =>
      HttpResponse.json({ title: "Same person", status: 403, code: "same-person" }, { status: 403 }),
    ),
  );
  const { user } = show(<ProposalsPage />);

  await user.click(await screen.findByRole("button", { name: "Duyệt" }));
  await user.click(screen.getByRole("button", { name: "Duyệt và công khai" }));

  expect(await screen.findByRole("alert")).toHaveTextContent("Cần một người khác xem xét");
});

it("asks about an end as such, and confirms it where ends are confirmed", async () => {
  only("END");
  let sent = "";
  server.use(
    http.post("*/assignments/:assignment/end/confirmation", ({ request }) => {
      sent = request.headers.get("If-Match") ?? "";
      return HttpResponse.json({});
    }),
  );
  const { user } = show(<ProposalsPage />);

  expect(await screen.findByText(/Đề nghị kết thúc nhiệm vụ từ .*Nghỉ hưu, theo 9\/QĐ-SNNMT/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Duyệt" }));
  const question = screen.getByRole("dialog", { name: "Duyệt kết thúc nhiệm vụ?" });
  await user.click(within(question).getByRole("button", { name: "Duyệt" }));

  await waitFor(() => {
    expect(sent).toBe('"1"');
  });
});

it("asks about an absence as such, and refuses it where absences are refused", async () => {
  only("UNAVAILABILITY");
  let sent: unknown;
  server.use(
    http.post(`*/unavailabilities/${reported.id}/rejection`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({});
    }),
  );
  const { user } = show(<ProposalsPage />);

  expect(await screen.findByText("Chờ duyệt.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Không duyệt" }));
  const question = screen.getByRole("dialog");
  await user.type(within(question).getByLabelText(/Lý do/), "Vẫn đang làm việc");
  await user.click(within(question).getByRole("button", { name: "Không duyệt" }));

  await waitFor(() => {
    expect(sent).toEqual({ reason: "Vẫn đang làm việc" });
  });
});
