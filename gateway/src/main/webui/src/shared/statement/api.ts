import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type { Page, StatementSummary } from "@/shared/api/types";

export const statementsQuery = (filter: { agency?: string; page?: number; size?: number }) =>
  queryOptions({
    queryKey: ["statements", filter],
    queryFn: ({ signal }) =>
      http.get<Page<StatementSummary>>("/api/registry/v1/statements", { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
  });
