import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type { FetchView, SourceView } from "@/shared/api/types";

export const sourcesQuery = queryOptions({
  queryKey: ["sources"],
  queryFn: ({ signal }) => http.get<{ items: SourceView[] }>("/api/monitoring/v1/sources", { signal }),
});

export const sourceQuery = (id: string) =>
  queryOptions({
    queryKey: ["sources", id],
    queryFn: ({ signal }) =>
      http.get<SourceView>("/api/monitoring/v1/sources/{id}", { path: { id }, signal }),
  });

export const fetchesQuery = (id: string) =>
  queryOptions({
    queryKey: ["sources", id, "fetches"],
    queryFn: ({ signal }) =>
      http.get<{ items: FetchView[] }>("/api/monitoring/v1/sources/{id}/fetches", { path: { id }, signal }),
  });

export interface SourceInput {
  name: string;
  url: string;
  enabled: boolean;
}

/** Adds a source, or replaces the given one as last seen. */
export function useSaveSource(source?: SourceView) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ name, url, enabled }: SourceInput) =>
      source
        ? http.put<SourceView>("/api/monitoring/v1/sources/{id}", {
            path: { id: source.id },
            version: source.version,
            body: { name, url, enabled },
          })
        : http.post<SourceView>("/api/monitoring/v1/sources", { body: { name, url } }),
    onSuccess: refresh,
  });
}

export function useFetchNow(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () => http.post<FetchView>("/api/monitoring/v1/sources/{id}/fetches", { path: { id } }),
    onSettled: refresh,
  });
}

function useRefresh() {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ["sources"] }),
      client.invalidateQueries({ queryKey: ["articles"] }),
    ]);
}
