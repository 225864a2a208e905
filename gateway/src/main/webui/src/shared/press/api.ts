import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type { Page, PressAgencyName, PressEntryView, PressKind } from "@/shared/api/types";

/** Valid entries of the press directory by a part of a name or number. */
export const pressSearchQuery = (q: string | undefined, kind: PressKind | readonly PressKind[] | undefined) =>
  queryOptions({
    queryKey: ["press", "search", q, kind],
    queryFn: ({ signal }) =>
      http.get<Page<PressEntryView>>("/api/registry/v1/press-entries", {
        query: { q, kind, valid: true, size: 20 },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

/** Licensed press agencies by a part of their name; for everybody. */
export const pressAgenciesQuery = (q: string | undefined) =>
  queryOptions({
    queryKey: ["press", "agencies", q],
    queryFn: ({ signal }) =>
      http.get<{ items: PressAgencyName[] }>("/api/registry/v1/press-agencies", { query: { q }, signal }),
    placeholderData: keepPreviousData,
  });
