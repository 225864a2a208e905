import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import type { AttachmentList } from "@/shared/api/types";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { Attachments } from "./Attachments";

const attachments = "*/api/registry/v1/attachments";
const matter = { kind: "CONFERENCE", id: "01997000-0000-7000-8000-00000000c001" };

function file(name: string): AttachmentList["items"][number] {
  return {
    id: `01997000-0000-7000-8000-0000000000${name.length}`,
    fileName: name,
    mediaType: "application/pdf",
    size: 2_500_000,
    sha256: "ab".repeat(32),
    addedAt: "2026-11-20T02:00:00Z",
    addedBy: "soanthao",
  };
}

function serve(list: Partial<AttachmentList>) {
  server.use(
    http.get(attachments, () =>
      HttpResponse.json({
        items: [],
        changeable: true,
        maxSize: 20 * 1024 * 1024,
        maxFiles: 20,
        extensions: ["pdf", "docx"],
        ...list,
      }),
    ),
  );
}

it("lets whoever may only read save the files and nothing else", async () => {
  serve({ items: [file("thong-cao.pdf")], changeable: false });
  show(<Attachments matter={matter} />);

  expect(await screen.findByRole("link", { name: "thong-cao.pdf" })).toHaveAttribute(
    "href",
    expect.stringContaining("/content"),
  );
  expect(screen.getByText(/PDF, 2,4 MB, soanthao thêm lúc 09:00 20\/11\/2026/)).toBeVisible();
  expect(screen.queryByLabelText("Thêm tệp")).not.toBeInTheDocument();
});

it("sends one file after the other and says which was refused", async () => {
  serve({});
  const sent: string[] = [];
  server.use(
    http.post(attachments, ({ request }) => {
      const name = new URL(request.url).searchParams.get("fileName") ?? "";
      sent.push(name);
      return name === "a.pdf"
        ? HttpResponse.json(file("a.pdf"), { status: 201 })
        : HttpResponse.json(
            { title: "Refused", status: 422, code: "attachment-type-refused" },
            { status: 422 },
          );
    }),
  );
  const { user } = show(<Attachments matter={matter} />);

  await user.upload(await screen.findByLabelText("Thêm tệp"), [
    new File(["%PDF"], "a.pdf"),
    new File(["MZ"], "b.pdf"),
  ]);

  expect(await screen.findByText(/thuộc loại không được đính kèm/)).toBeVisible();
  expect(screen.getByText("b.pdf")).toBeVisible();
  expect(sent).toEqual(["a.pdf", "b.pdf"]);
});

it("sends neither what is too large nor more than there is room for", async () => {
  serve({ maxSize: 4, maxFiles: 2, items: [file("thong-cao.pdf")] });
  const sent: string[] = [];
  server.use(
    http.post(attachments, ({ request }) => {
      sent.push(new URL(request.url).searchParams.get("fileName") ?? "");
      return HttpResponse.json(file("a.pdf"), { status: 201 });
    }),
  );
  const { user } = show(<Attachments matter={matter} />);

  await user.upload(await screen.findByLabelText("Thêm tệp"), [
    new File(["1234"], "a.pdf"),
    new File(["12345"], "lon.pdf"),
    new File(["1234"], "thua.pdf"),
  ]);

  expect(await screen.findByText(/lon\.pdf lớn hơn/)).toBeVisible();
  expect(screen.getByText(/1 tệp chưa được gửi/)).toBeVisible();
  expect(sent).toEqual(["a.pdf"]);
});

it("asks before a file is removed", async () => {
  serve({ items: [file("thong-cao.pdf")] });
  let removed = false;
  server.use(
    http.post(`${attachments}/:id/removal`, () => {
      removed = true;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = show(<Attachments matter={matter} />);

  await user.click(await screen.findByRole("button", { name: "Gỡ tệp thong-cao.pdf" }));
  expect(removed).toBe(false);
  await user.click(screen.getByRole("button", { name: "Gỡ" }));

  await expect.poll(() => removed).toBe(true);
});
