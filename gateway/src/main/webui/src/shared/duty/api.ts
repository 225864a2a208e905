import { queryOptions } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type { OpenDuty } from "@/shared/api/types";

export interface OpenDutyFilter {
  kind?: string;
  agency?: string;
  overdue?: boolean;
}

/** What is open in the reader's agency, or in all of them; due first. */
export const openDutiesQuery = (filter: OpenDutyFilter) =>
  queryOptions({
    queryKey: ["open-duties", filter],
    queryFn: ({ signal }) =>
      http.get<{ items: OpenDuty[]; total: number }>("/api/registry/v1/open-duties", {
        query: { ...filter },
        signal,
      }),
  });

/** Every list that shows duties, to be read again when one of them changes. */
export const dutyKeys = [
  ["open-duties"],
  ["coverage"],
  ["duties"],
  ["contacts"],
  ["contact-reports"],
] as const;
