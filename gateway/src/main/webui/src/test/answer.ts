import { getResponse } from "msw";
import { handlers } from "./handlers";

/** Answers one request of the development server from the fixtures. */
export async function answer(request: Request): Promise<Response> {
  return (await getResponse(handlers, request)) ?? new Response(null, { status: 404 });
}
