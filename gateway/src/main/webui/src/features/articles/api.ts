import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type { ArticleSummary, IssueView, RaiseIssue, Slice, SourceView } from "@/shared/api/types";

export interface ArticleFilter {
  q?: string;
  agency?: string;
  source?: string;
  matched?: boolean;
}

export const articlesQuery = (filter: ArticleFilter) =>
  infiniteQueryOptions({
    queryKey: ["articles", filter],
    queryFn: ({ signal, pageParam }) =>
      http.get<Slice<ArticleSummary>>("/api/monitoring/v1/articles", {
        query: { ...filter, after: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });

/** Sources for the filter; the list is short and shared with the page of sources. */
export const sourceNamesQuery = queryOptions({
  queryKey: ["sources"],
  queryFn: ({ signal }) => http.get<{ items: SourceView[] }>("/api/monitoring/v1/sources", { signal }),
});

/** @param idempotencyKey stays the same for one opened form, so that sending twice raises one issue */
export function useRaiseIssue(idempotencyKey: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (issue: RaiseIssue) =>
      http.post<IssueView>("/api/monitoring/v1/issues", { body: issue, idempotencyKey }),
    onSuccess: (issue) =>
      Promise.all([
        client.invalidateQueries({ queryKey: ["issues"] }),
        client.invalidateQueries({ queryKey: ["article", issue.articleId] }),
      ]),
  });
}
