import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { AuditPage } from "./AuditPage";

const address = "*/api/registry/v1/audit";
const hash = "c".repeat(64);

it("says who changed what, and shows before and after side by side", async () => {
  const { user } = show(<AuditPage />);

  const list = await screen.findByRole("list", { name: "Các thay đổi, mới nhất trước" });
  await user.click(within(list).getByText("Người phát ngôn: kết thúc"));

  expect(within(list).getByText(/quantri \(ubnd-tinh\)/)).toBeVisible();
  const table = within(list).getAllByRole("table")[0];
  expect(within(table as HTMLElement).getByRole("row", { name: /Kết thúc lúc/ })).toHaveTextContent(
    "08:00 03/09/2026",
  );
});

it("names what the newer features record in the reader's language", async () => {
  server.use(
    http.get(address, () =>
      HttpResponse.json({
        items: [
          ["information-request", "supplied"],
          ["conference", "refused"],
          ["annual-report", "submitted"],
        ].map(([entity, action], index) => ({
          position: index + 1,
          recordedAt: "2026-11-23T02:00:00Z",
          actor: "quantri",
          action,
          entity,
          entityId: `01930000-0000-7000-8000-00000000000${String(index)}`,
          hash,
        })),
      }),
    ),
  );
  show(<AuditPage />);

  expect(await screen.findByText("Yêu cầu cung cấp thông tin: cung cấp")).toBeVisible();
  expect(screen.getByText("Họp báo: từ chối")).toBeVisible();
  expect(screen.getByText("Báo cáo năm: gửi")).toBeVisible();
});

it("walks along the whole chain and says that it is intact", async () => {
  server.use(
    http.get(`${address}/verification`, ({ request }) => {
      const second = new URL(request.url).searchParams.get("after") === "10000";
      return HttpResponse.json({
        intact: true,
        from: second ? 10001 : 1,
        to: second ? 12000 : 10000,
        ...(second ? {} : { next: 10000 }),
        head: { position: 12000, hash },
      });
    }),
  );

  const { user } = show(<AuditPage />);
  await user.click(await screen.findByRole("button", { name: "Kiểm tra ngay" }));

  expect(await screen.findByText(/Nguyên vẹn: 12000 thay đổi/)).toBeVisible();
  expect(screen.getByText(`12000:${hash}`)).toBeVisible();
});

it("names the first broken place", async () => {
  server.use(
    http.get(`${address}/verification`, () =>
      HttpResponse.json({
        intact: false,
        from: 1,
        to: 6,
        firstBreak: { position: 7, reason: "CHANGED" },
        head: { position: 9, hash },
      }),
    ),
  );

  const { user } = show(<AuditPage />);
  await user.click(await screen.findByRole("button", { name: "Kiểm tra ngay" }));

  expect(await screen.findByRole("alert")).toHaveTextContent("Nhật ký bị can thiệp từ mục số 7");
});

it("compares with a head that was written down earlier", async () => {
  const asked: string[] = [];
  const earlier = "b".repeat(64);
  server.use(
    http.get(`${address}/verification`, ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(`${query.get("anchorPosition") ?? ""}:${query.get("anchorHash") ?? ""}`);
      return HttpResponse.json({ intact: true, from: 1, to: 9, head: { position: 9, hash } });
    }),
  );

  const { user } = show(<AuditPage />);
  const form = await screen.findByRole("form", { name: "Đối chiếu với mã đã ghi lại" });
  await user.click(within(form).getByRole("button", { name: "Đối chiếu" }));
  expect(within(form).getByText(/Mã gồm số thứ tự/)).toBeVisible();
  expect(asked).toEqual([]);
  await user.click(within(form).getByRole("textbox"));
  await user.paste(`4:${earlier}`);
  await user.click(within(form).getByRole("button", { name: "Đối chiếu" }));

  expect(await screen.findByRole("status")).toHaveTextContent(
    "Không thay đổi từ mục số 4; sau đó có thêm 5 mục",
  );
  expect(asked).toEqual([`4:${earlier}`]);
});

it("says that the chain does not lead to the head that was written down", async () => {
  server.use(
    http.get(`${address}/verification`, () =>
      HttpResponse.json({
        intact: false,
        from: 1,
        to: 9,
        firstBreak: { position: 4, reason: "OTHER_HEAD" },
        head: { position: 9, hash },
      }),
    ),
  );

  const { user } = show(<AuditPage />);
  await user.click(await screen.findByLabelText(/Mã đã ghi lại/));
  await user.paste(`4:${"b".repeat(64)}`);
  await user.click(screen.getByRole("button", { name: "Đối chiếu" }));

  expect(await screen.findByRole("alert")).toHaveTextContent(/mục số 4.*khác với mục đã ghi lại/);
});

it("says so when nothing matches and offers to clear the filters", async () => {
  server.use(http.get(address, () => HttpResponse.json({ items: [] })));

  const { user, router } = show(<AuditPage />, { at: "/?actor=khong-co" });
  await user.click(await screen.findByRole("button", { name: "Xóa bộ lọc" }));

  expect(router.state.location.search).toBe("");
});
