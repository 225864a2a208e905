import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { sessionExpiry } from "@/shared/session/expiry";
import { ApiError } from "./problem";

function noticeExpiry(error: Error): void {
  if (error instanceof ApiError && error.needsLogin) sessionExpiry.report();
}

/** Tries again only what may heal by itself; an answer below 500 stays the same. */
function mayHeal(failures: number, error: Error): boolean {
  return failures < 2 && error instanceof ApiError && (error.status === 0 || error.status >= 502);
}

export function newQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: noticeExpiry }),
    mutationCache: new MutationCache({ onError: noticeExpiry }),
    defaultOptions: { queries: { retry: mayHeal, staleTime: 10_000 } },
  });
}
