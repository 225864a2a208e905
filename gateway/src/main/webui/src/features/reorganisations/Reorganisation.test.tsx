import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { binhLu, culture, environment, id, reorganisation } from "@/test/fixtures";
import type { ReorganisationView } from "@/shared/api/types";
import { AppTheme } from "@/shared/theme/AppTheme";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { EditReorganisationPage } from "./EditReorganisationPage";
import { ReorganisationPage } from "./ReorganisationPage";
import { ReorganisationsPage } from "./ReorganisationsPage";
import { ReorganisationWizard } from "./ReorganisationWizard";
import { command, emptyBody, emptyStep, withoutBody } from "./plan";

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

const split = (): ReorganisationView => {
  const draft = reorganisation();
  return {
    ...draft,
    ready: false,
    steps: [
      {
        kind: "SPLIT",
        predecessors: [environment],
        successors: [culture],
        newBodies: [{ id: id(91), name: "Sở Mới", kind: "department" }],
      },
    ],
    effects: draft.effects.map((effect) => ({ ...effect, toId: undefined, toName: undefined })),
  };
};

it("asks who takes over what has nowhere to go, and looks again", async () => {
  let sent: unknown;
  let seen: string | null = null;
  server.use(
    http.get(`${address}/:id`, () => json(split())),
    http.put(`${address}/:id`, async ({ request }) => {
      sent = await request.json();
      seen = request.headers.get("If-Match");
      return json({ ...split(), version: 5, ready: true, effects: reorganisation().effects });
    }),
  );
  const { user } = show(
    <AppTheme>
      <ReorganisationPage />
    </AppTheme>,
    { at: `/r/${id(90)}`, path: "/r/:id" },
  );
  await user.click(await screen.findByRole("checkbox"));
  expect(screen.getByText(/Hãy chọn cơ quan tiếp nhận/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Áp dụng" })).toBeDisabled();
  expect(screen.getByRole("button", { name: "Lưu lựa chọn và xem lại" })).toBeDisabled();

  const group = screen.getByRole("group", { name: environment.name });
  await user.click(within(group).getByRole("combobox"));
  await user.click(await screen.findByRole("option", { name: "Sở Mới" }));
  await user.click(screen.getByRole("button", { name: "Lưu lựa chọn và xem lại" }));

  await waitFor(() => {
    expect(screen.queryByText("Ai tiếp nhận việc đang mở?")).not.toBeInTheDocument();
  });
  expect(seen).toBe('"4"');
  expect(sent).toMatchObject({
    steps: [{ kind: "SPLIT", successors: [culture.id], newBodies: [{ name: "Sở Mới" }], heirOfNew: 0 }],
  });
  expect(screen.getByText("Chuyển về Sở Mới")).toBeInTheDocument();
});

it("withdraws a draft only after a question, as it was seen", async () => {
  let sent: string | null = null;
  server.use(
    http.post(`${address}/:id/withdrawal`, ({ request }) => {
      sent = request.headers.get("If-Match");
      const draft = reorganisation();
      return json({
        ...draft,
        version: 5,
        effects: [],
        summary: { ...draft.summary, state: "WITHDRAWN", withdrawnAt: "2026-11-21T08:00:00Z" },
      });
    }),
  );
  const { user } = show(
    <AppTheme>
      <ReorganisationPage />
    </AppTheme>,
    { at: `/r/${id(90)}`, path: "/r/:id" },
  );

  await user.click(await screen.findByRole("button", { name: "Rút bản dự thảo" }));
  const dialog = await screen.findByRole("dialog", { name: "Rút bản dự thảo này?" });
  await user.click(within(dialog).getByRole("button", { name: "Hủy" }));
  expect(sent).toBeNull();
  await waitFor(() => {
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });
  await user.click(screen.getByRole("button", { name: "Rút bản dự thảo" }));
  await user.click(
    within(await screen.findByRole("dialog")).getByRole("button", { name: "Rút bản dự thảo" }),
  );

  expect((await screen.findAllByText("Đã rút"))[0]).toBeVisible();
  expect(sent).toBe('"4"');
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: "Áp dụng" })).not.toBeInTheDocument();
  });
  expect(screen.queryByRole("link", { name: "Sửa bản dự thảo" })).not.toBeInTheDocument();
});

it("changes a draft as it was seen and tells when somebody else was faster", async () => {
  let sent: unknown;
  let seen: string | null = null;
  server.use(
    http.put(`${address}/:id`, async ({ request }) => {
      sent = await request.json();
      seen = request.headers.get("If-Match");
      return json({ title: "Stale", status: 412, code: "stale-version" }, { status: 412 });
    }),
  );
  const { user } = show(
    <AppTheme>
      <EditReorganisationPage />
    </AppTheme>,
    { at: `/r/${id(90)}/edit`, path: "/r/:id/edit" },
  );

  const title = await screen.findByLabelText(/Tên đợt sắp xếp/);
  expect(title).toHaveValue("Hợp nhất hai sở");
  expect(screen.getByLabelText(/Ngày có hiệu lực/)).toHaveValue("01/01/2027");
  expect(screen.getByLabelText(/Tên cơ quan/)).toHaveValue("Sở Mới");
  await user.clear(title);
  await paste(user, title, "Hợp nhất hai sở, lần hai");
  await user.click(screen.getByRole("button", { name: "Xem trước những gì sẽ chuyển" }));

  expect(await screen.findByRole("alert")).toBeVisible();
  expect(seen).toBe('"4"');
  expect(sent).toMatchObject({
    title: "Hợp nhất hai sở, lần hai",
    effectiveOn: "2027-01-01",
    steps: [
      {
        kind: "MERGE",
        predecessors: [environment.id, culture.id],
        newBodies: [{ name: "Sở Mới", kind: "department" }],
      },
    ],
  });
});

it("does not change what was applied", async () => {
  const done = reorganisation();
  server.use(
    http.get(`${address}/:id`, () => json({ ...done, summary: { ...done.summary, state: "IN_FORCE" } })),
  );
  show(
    <AppTheme>
      <EditReorganisationPage />
    </AppTheme>,
    { at: `/r/${id(90)}/edit`, path: "/r/:id/edit" },
  );

  expect(await screen.findByText(/không còn là bản dự thảo/)).toBeVisible();
  expect(screen.queryByLabelText(/Tên đợt sắp xếp/)).not.toBeInTheDocument();
});

it("adds up what moves and shows a long list when asked", async () => {
  const draft = reorganisation();
  const many = Array.from({ length: 60 }, (_, place) => ({
    ...draft.effects[0],
    subject: "COMMUNICATOR",
    id: id(1000 + place),
    label: `Người ${place}`,
  }));
  server.use(http.get(`${address}/:id`, () => json({ ...draft, effects: [...many, ...draft.effects] })));
  const { user } = show(
    <AppTheme>
      <ReorganisationPage />
    </AppTheme>,
    { at: `/r/${id(90)}`, path: "/r/:id" },
  );

  const totals = await screen.findByRole("list", { name: "Tổng hợp" });
  expect(totals).toHaveTextContent("Báo cáo viên, tuyên truyền viên: 60 mục chuyển");
  expect(totals).toHaveTextContent("Việc trả lời báo chí: 1 mục chuyển");
  expect(screen.queryByText("Người 59")).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Hiện tất cả 61 mục" }));

  expect((await screen.findAllByText("Người 59"))[0]).toBeInTheDocument();
});

it("says that everything stays where a part is split off", async () => {
  const draft = reorganisation();
  server.use(
    http.get(`${address}/:id`, () =>
      json({
        ...draft,
        effects: [],
        steps: [{ ...draft.steps[0], kind: "SPLIT_OFF", predecessors: [environment] }],
      }),
    ),
  );
  show(
    <AppTheme>
      <ReorganisationPage />
    </AppTheme>,
    { at: `/r/${id(90)}`, path: "/r/:id" },
  );

  expect(await screen.findByText(/ở lại với cơ quan tiếp tục hoạt động/)).toBeVisible();
  expect(screen.getByText(/\(tiếp tục hoạt động\) → Sở Mới/)).toBeVisible();
});

it("keeps the chosen heir in its place when a new body leaves the list", () => {
  const bodies = [emptyBody, emptyBody, emptyBody];
  const step = { ...emptyStep, kind: "SPLIT" as const, newBodies: bodies };

  expect(withoutBody({ ...step, heirOfNew: 2 }, 0).heirOfNew).toBe(1);
  expect(withoutBody({ ...step, heirOfNew: 0 }, 2).heirOfNew).toBe(0);
  expect(withoutBody({ ...step, heirOfNew: 1 }, 1)).toEqual({
    newBodies: [emptyBody, emptyBody],
    heirOfNew: null,
  });
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
