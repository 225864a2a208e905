import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { admin, binhLu, checkedImport } from "@/test/fixtures";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { UploadForm } from "./UploadForm";

const imports = "*/api/registry/v1/imports";
const file = new File(["Mã số"], "danh-sach.csv", { type: "text/csv" });

function asEditor() {
  server.use(
    http.get("*/api/me", () =>
      HttpResponse.json({ ...admin, roles: ["agency-editor"], agency: binhLu.slug }),
    ),
  );
}

it("sends the file as it is, for the reader's own agency", async () => {
  asEditor();
  let sent: { agency: string | null; name: string | null; type: string | null; text: string } | undefined;
  server.use(
    http.post(imports, async ({ request }) => {
      const query = new URL(request.url).searchParams;
      sent = {
        agency: query.get("agency"),
        name: query.get("fileName"),
        type: request.headers.get("Content-Type"),
        text: await request.text(),
      };
      return HttpResponse.json(checkedImport as unknown as Record<string, unknown>, { status: 201 });
    }),
  );
  const { user, router } = show(<UploadForm />);

  await user.upload(await screen.findByLabelText("Chọn tệp", { selector: "input" }), file);
  await user.click(await screen.findByRole("button", { name: "Kiểm tra tệp" }));

  await expect.poll(() => router.state.location.pathname).toBe(`/console/imports/${checkedImport.id}`);
  expect(sent).toMatchObject({
    agency: binhLu.id,
    name: "danh-sach.csv",
    type: "application/octet-stream",
  });
});

it("names the columns that are to blame", async () => {
  asEditor();
  server.use(
    http.post(imports, () =>
      HttpResponse.json(
        {
          title: "Columns wrong",
          status: 400,
          code: "import-columns-wrong",
          errors: [
            { pointer: "/columns/personName", code: "missing-column" },
            { pointer: "/columns/3", code: "unknown-column" },
          ],
        },
        { status: 400 },
      ),
    ),
  );
  const { user } = show(<UploadForm />);

  await user.upload(await screen.findByLabelText("Chọn tệp", { selector: "input" }), file);
  await user.click(await screen.findByRole("button", { name: "Kiểm tra tệp" }));

  expect(await screen.findByText("Các cột không đúng như tệp mẫu.")).toBeVisible();
  expect(screen.getByText("Cột Họ và tên: thiếu cột này")).toBeVisible();
  expect(screen.getByText("Cột 3: bảng không có cột này")).toBeVisible();
});
