import { queryOptions } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type { FeedStatus } from "@/shared/api/types";

export const feedStatusQuery = queryOptions({
  queryKey: ["feed-status"],
  queryFn: ({ signal }) => http.get<FeedStatus>("/api/registry/v1/feed/status", { signal }),
  refetchInterval: 60_000,
});

export const keysAddress = "/api/registry/v1/feed/keys";
