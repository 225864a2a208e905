import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { binhLu, culture, environment, id, reorganisation } from "@/test/fixtures";
import { AppTheme } from "@/shared/theme/AppTheme";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { ReorganisationPage } from "./ReorganisationPage";
import { ReorganisationsPage } from "./ReorganisationsPage";
import { ReorganisationWizard } from "./ReorganisationWizard";
import { command, emptyBody, emptyStep } from "./plan";

const address = "*/api/registry/v1/reorganisations";
const json = (body: unknown, init?: ResponseInit) => HttpResponse.json(body as Record<string, unknown>, init);

async function paste(user: ReturnType<typeof show>["user"], field: HTMLElement, text: string) {
  await user.click(field);
  await user.paste(text);
}

it("lists reorganisations with their state in words", async () => {
  show(
    <AppTheme>
      <ReorganisationsPage />
    </AppTheme>,
  );

  expect(await screen.findByRole("link", { name: reorganisation().summary.title })).toBeVisible();
  expect(screen.getAllByText("Bản dự thảo")[0]).toBeVisible();
  expect(screen.getByRole("link", { name: "Chuẩn bị đợt sắp xếp" })).toBeVisible();
});

it("says so when there is none", async () => {
  server.use(http.get(address, () => json({ items: [], page: 0, size: 20, total: 0 })));

  show(
    <AppTheme>
      <ReorganisationsPage />
    </AppTheme>,
  );

  expect(await screen.findByText("Chưa có đợt sắp xếp nào.")).toBeVisible();
});

it("shows what it would move and applies the version that was seen", async () => {
  let sent: string | null = null;
  server.use(
    http.post(`${address}/:id/application`, ({ request }) => {
      sent = request.headers.get("If-Match");
      const done = reorganisation();
      return json({ ...done, version: 5, summary: { ...done.summary, state: "IN_FORCE" } });
    }),
  );
  const { user } = show(
    <AppTheme>
      <ReorganisationPage />
    </AppTheme>,
    { at: `/r/${id(90)}`, path: "/r/:id" },
  );

  expect((await screen.findAllByText("Cầu treo bản Nà Tăm xuống cấp"))[0]).toBeVisible();
  const apply = screen.getByRole("button", { name: "Áp dụng" });
  expect(apply).toBeDisabled();
  await user.click(screen.getByRole("checkbox"));
  await user.click(apply);

  expect(await screen.findByText(/Đã áp dụng/)).toBeVisible();
  expect(sent).toBe('"4"');
  expect(screen.queryByRole("button", { name: "Áp dụng" })).not.toBeInTheDocument();
});

it("does not let apply what has nowhere to go", async () => {
  server.use(http.get(`${address}/:id`, () => json({ ...reorganisation(), ready: false })));
  const { user } = show(
    <AppTheme>
      <ReorganisationPage />
    </AppTheme>,
    { at: `/r/${id(90)}`, path: "/r/:id" },
  );

  await user.click(await screen.findByRole("checkbox"));

  expect(screen.getByText(/Hãy chọn cơ quan tiếp nhận/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Áp dụng" })).toBeDisabled();
});

it("explains that somebody changed the draft in between", async () => {
  server.use(
    http.post(`${address}/:id/application`, () =>
      json({ title: "Stale", status: 412, code: "stale-version" }, { status: 412 }),
    ),
  );
  const { user } = show(
    <AppTheme>
      <ReorganisationPage />
    </AppTheme>,
    { at: `/r/${id(90)}`, path: "/r/:id" },
  );

  await user.click(await screen.findByRole("checkbox"));
  await user.click(screen.getByRole("button", { name: "Áp dụng" }));

  expect(await screen.findByRole("alert")).toBeVisible();
});

it("refuses an event without document and day and sends nothing", async () => {
  const { user } = show(
    <AppTheme>
      <ReorganisationWizard />
    </AppTheme>,
  );

  await user.click(screen.getByRole("button", { name: "Xem trước những gì sẽ chuyển" }));

  expect(await screen.findByText(/Hãy nhập số quyết định như trên văn bản/)).toBeVisible();
  expect(screen.getAllByText("Hãy nhập ngày theo dạng ngày/tháng/năm.")).toHaveLength(2);
});

it("sends document, day and steps, then shows the dry run", async () => {
  let sent: unknown;
  server.use(
    http.post(address, async ({ request }) => {
      sent = await request.json();
      return json(reorganisation(), { status: 201 });
    }),
  );
  const { user, router } = show(
    <AppTheme>
      <ReorganisationWizard />
    </AppTheme>,
  );

  await paste(user, screen.getByLabelText(/Tên đợt sắp xếp/), "Hợp nhất hai sở");
  await paste(user, screen.getByLabelText(/Số văn bản/), "12/NQ-HĐND");
  await paste(user, screen.getByLabelText(/Ngày ban hành/), "1/11/2026");
  await paste(user, screen.getByLabelText(/Ngày có hiệu lực/), "1/1/2027");
  const step = screen.getByRole("group", { name: "Bước 1" });
  for (const name of [environment.name, culture.name]) {
    await user.click(within(step).getByRole("combobox", { name: /Cơ quan cũ/ }));
    await user.click(await screen.findByRole("option", { name }));
  }
  await user.click(within(step).getByRole("button", { name: "Thêm cơ quan mới" }));
  await paste(user, within(step).getByLabelText(/Tên cơ quan/), "Sở Mới");
  await user.click(screen.getByRole("button", { name: "Xem trước những gì sẽ chuyển" }));

  await waitFor(() => {
    expect(router.state.location.pathname).toBe(`/console/reorganisations/${id(90)}`);
  });
  expect(sent).toEqual({
    title: "Hợp nhất hai sở",
    documentNumber: "12/NQ-HĐND",
    documentDate: "2026-11-01",
    effectiveOn: "2027-01-01",
    steps: [
      {
        kind: "MERGE",
        predecessors: [environment.id, culture.id],
        successors: [],
        newBodies: [{ name: "Sở Mới", kind: "department" }],
      },
    ],
  });
});

it("leaves out what a kind of change does not know", () => {
  const sent = command(
    { title: "t", documentNumber: "1/QĐ-UBND", documentDate: "01/01/2026", effectiveOn: "02/01/2026" },
    [
      {
        ...emptyStep,
        kind: "ABOLISH",
        predecessors: [binhLu],
        successors: [culture],
        newBodies: [emptyBody],
        heir: culture,
      },
    ],
  );

  expect(sent.steps[0]).toEqual({
    kind: "ABOLISH",
    predecessors: [binhLu.id],
    successors: [],
    newBodies: [],
    heirId: culture.id,
  });
});
