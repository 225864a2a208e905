import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type { AgencyHistory, AgencySummary, AgencyView, Page } from "@/shared/api/types";

export interface AgencyFilter {
  q?: string;
  kind?: string;
  /** ISO date; the directory as it stood on that day. */
  asAt?: string;
  page?: number;
  size?: number;
}

/** Kinds of the directory in the order in which people look for them. */
export const agencyKinds = [
  "provincial-committee",
  "department",
  "inspectorate",
  "commune-committee",
  "vertical-body",
  "council",
  "party",
  "press-agency",
  "district-committee",
] as const;

export const agenciesQuery = (filter: AgencyFilter) =>
  queryOptions({
    queryKey: ["agencies", filter],
    queryFn: ({ signal }) =>
      http.get<Page<AgencySummary>>("/api/registry/v1/agencies", { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
  });

/** @param asAt ISO date; the agency as it was on that day */
export const agencyQuery = (id: string, asAt?: string) =>
  queryOptions({
    queryKey: asAt ? ["agency", id, asAt] : ["agency", id],
    queryFn: ({ signal }) =>
      http.get<AgencyView>("/api/registry/v1/agencies/{id}", { path: { id }, query: { asAt }, signal }),
  });

/** @param knownAt moment with offset; the life as this register knew it then */
export const agencyHistoryQuery = (id: string, knownAt?: string) =>
  queryOptions({
    queryKey: knownAt ? ["agency-history", id, knownAt] : ["agency-history", id],
    queryFn: ({ signal }) =>
      http.get<AgencyHistory>("/api/registry/v1/agencies/{id}/history", {
        path: { id },
        query: { knownAt },
        signal,
      }),
  });
