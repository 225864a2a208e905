import { keepPreviousData, queryOptions, useMutation } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type { Page, PressEntryView, RecordPressEntry } from "@/shared/api/types";
import { useReadAgain } from "@/shared/api/useReadAgain";

export interface PressFilter {
  [name: string]: string | undefined;
  q?: string;
  kind?: string;
  valid?: string;
  agency?: string;
}

export const pressQuery = (filter: PressFilter, page: number) =>
  queryOptions({
    queryKey: ["press", filter, page],
    queryFn: ({ signal }) =>
      http.get<Page<PressEntryView>>("/api/registry/v1/press-entries", {
        query: { ...filter, page },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const pressEntryQuery = (id: string) =>
  queryOptions({
    queryKey: ["press", "entry", id],
    queryFn: ({ signal }) =>
      http.get<PressEntryView>("/api/registry/v1/press-entries/{id}", { path: { id }, signal }),
  });

/** Records something new, or replaces what is known of the given entry as last seen. */
export function useSavePressEntry(entry?: PressEntryView) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: RecordPressEntry) =>
      entry
        ? http.put<PressEntryView>("/api/registry/v1/press-entries/{id}", {
            path: { id: entry.id },
            version: entry.version,
            body,
          })
        : http.post<PressEntryView>("/api/registry/v1/press-entries", { body }),
    onSuccess: refresh,
  });
}

export function useEndPressEntry(entry: PressEntryView) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (lastDay: string) =>
      http.post<PressEntryView>("/api/registry/v1/press-entries/{id}/end", {
        path: { id: entry.id },
        version: entry.version,
        body: { lastDay },
      }),
    onSuccess: refresh,
  });
}

const useRefresh = () => useReadAgain([["press"]]);
