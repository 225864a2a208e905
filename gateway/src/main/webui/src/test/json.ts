import { HttpResponse } from "msw";

/** An answer with any body. */
export const json = (body: unknown, status = 200) =>
  HttpResponse.json(body as Record<string, unknown>, { status });
