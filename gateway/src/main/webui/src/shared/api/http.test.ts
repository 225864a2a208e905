import { http as msw, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { server } from "@/test/server";
import { http } from "./http";
import { ApiError } from "./problem";

const tasks = "*/api/registry/v1/tasks";

async function failure(promise: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApiError)) throw new Error("expected an ApiError");
  return error;
}

describe("requests", () => {
  it("carry the sign against forgery, the version and the idempotency key when they change something", async () => {
    let headers = new Headers();
    server.use(
      msw.post("*/api/monitoring/v1/issues", ({ request }) => {
        headers = request.headers;
        return HttpResponse.json({});
      }),
    );

    await http.post("/api/monitoring/v1/issues", { body: {}, version: 7, idempotencyKey: "k-1" });

    expect(headers.get("X-Requested-With")).toBe("JavaScript");
    expect(headers.get("X-Caunoi-Csrf")).toBe("1");
    expect(headers.get("If-Match")).toBe('"7"');
    expect(headers.get("Idempotency-Key")).toBe("k-1");
  });

  it("fill the path, and leave out filters that are not set", async () => {
    let asked = "";
    server.use(
      msw.get("*/api/registry/v1/agencies/:id", ({ request }) => {
        const { pathname, search } = new URL(request.url);
        asked = pathname + search;
        return HttpResponse.json({});
      }),
    );

    await http.get("/api/registry/v1/agencies/{id}", {
      path: { id: "a/b" },
      query: { asAt: undefined, q: "" },
    });

    expect(asked).toBe("/api/registry/v1/agencies/a%2Fb");
  });
});

describe("failures", () => {
  it.each([401, 499])("with status %i ask for a new login", async (status) => {
    server.use(msw.get(tasks, () => new HttpResponse(null, { status })));

    expect((await failure(http.get("/api/registry/v1/tasks"))).needsLogin).toBe(true);
  });

  it("keep code and trace id of a problem document", async () => {
    server.use(
      msw.get(tasks, () =>
        HttpResponse.json(
          { title: "Forbidden", status: 403, code: "forbidden", traceId: "abc" },
          { status: 403 },
        ),
      ),
    );

    expect((await failure(http.get("/api/registry/v1/tasks"))).problem).toMatchObject({
      status: 403,
      code: "forbidden",
      traceId: "abc",
    });
  });

  it("from something that speaks no problem documents are told by their status", async () => {
    server.use(msw.get(tasks, () => new HttpResponse("<html>", { status: 502 })));

    expect((await failure(http.get("/api/registry/v1/tasks"))).code).toBe("http-502");
  });

  it("of the network have a code of their own", async () => {
    server.use(msw.get(tasks, () => HttpResponse.error()));

    expect((await failure(http.get("/api/registry/v1/tasks"))).code).toBe("network");
  });

  it("of an upload end it, whatever was answered", async () => {
    server.use(msw.post("*/api/registry/v1/attachments", () => new HttpResponse("<html>")));

    await expect(
      http.upload("/api/registry/v1/attachments", { file: new Blob(["x"]), onProgress: () => undefined }),
    ).rejects.toThrow(SyntaxError);
  });
});
