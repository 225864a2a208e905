import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { agencies } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { DirectoryPage } from "./DirectoryPage";

const address = "*/api/registry/v1/agencies";

it("shows that it is loading, then the agencies and their number", async () => {
  show(<DirectoryPage />);

  expect(screen.getByRole("status", { name: "Đang tải…" })).toBeVisible();

  const list = await screen.findByRole("list", { name: "Danh sách cơ quan" });
  expect(within(list).getAllByRole("listitem")).toHaveLength(agencies.length);
  expect(screen.getByRole("status")).toHaveTextContent("3 kết quả");
});

it("says so when nothing matches and offers to clear the filters", async () => {
  server.use(http.get(address, () => HttpResponse.json({ items: [], page: 0, size: 20, total: 0 })));

  const { user, router } = show(<DirectoryPage />, { at: "/?q=khong-co&kind=department" });
  await user.click(await screen.findByRole("button", { name: "Xóa bộ lọc" }));

  expect(screen.getByText("Không tìm thấy cơ quan nào phù hợp.")).toBeVisible();
  expect(router.state.location.search).toBe("");
});

it("explains a failure by its code and tries again", async () => {
  server.use(
    http.get(
      address,
      () =>
        HttpResponse.json(
          { title: "Unavailable", status: 503, code: "unavailable", traceId: "4bf92f" },
          { status: 503 },
        ),
      { once: true },
    ),
  );

  const { user } = show(<DirectoryPage />);

  expect(await screen.findByRole("alert")).toHaveTextContent("Dịch vụ tạm thời không hoạt động");
  expect(screen.getByText("Mã tra cứu: 4bf92f")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Thử lại" }));
  expect(await screen.findByRole("list", { name: "Danh sách cơ quan" })).toBeVisible();
});

it("puts the filters into the address and into the request", async () => {
  const asked: string[] = [];
  server.use(
    http.get(address, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items: agencies, page: 0, size: 20, total: 3 });
    }),
  );

  const { user, router } = show(<DirectoryPage />);
  await user.type(screen.getByRole("searchbox", { name: "Tên cơ quan" }), "binh lu{Enter}");
  await user.type(screen.getByLabelText("Vào ngày"), "1/6/2024{Enter}");

  expect(await screen.findByText("Danh bạ được thể hiện như vào ngày 01/06/2024.")).toBeVisible();
  expect(router.state.location.search).toBe("?q=binh+lu&asAt=2024-06-01");
  expect(asked.at(-1)).toBe("?q=binh+lu&asAt=2024-06-01&page=0");
});

it("refuses a day that does not exist", async () => {
  const { user, router } = show(<DirectoryPage />);

  await user.type(screen.getByLabelText("Vào ngày"), "31/04/2026{Enter}");

  expect(screen.getByText(/Hãy nhập ngày theo dạng ngày\/tháng\/năm, ví dụ/)).toBeVisible();
  expect(router.state.location.search).toBe("");
});
