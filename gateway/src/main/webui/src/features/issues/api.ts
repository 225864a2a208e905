import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type { IssueSummary, IssueView, Page } from "@/shared/api/types";

export type IssueState = IssueSummary["state"];

export const issuesQuery = (filter: { state?: IssueState; agency?: string; page?: number; size?: number }) =>
  queryOptions({
    queryKey: ["issues", filter],
    queryFn: ({ signal }) =>
      http.get<Page<IssueSummary>>("/api/monitoring/v1/issues", { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
  });

export const issueQuery = (id: string) =>
  queryOptions({
    queryKey: ["issue", id],
    queryFn: ({ signal }) => http.get<IssueView>("/api/monitoring/v1/issues/{id}", { path: { id }, signal }),
  });
