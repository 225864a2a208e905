import { keepPreviousData, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type { OfficerView, Page, PostsOverview, PostsView, RecordOfficer } from "@/shared/api/types";

export interface OfficerFilter {
  [name: string]: string | undefined;
  q?: string;
  active?: string;
}

export const officersQuery = (filter: OfficerFilter, page: number) =>
  queryOptions({
    queryKey: ["officers", filter, page],
    queryFn: ({ signal }) =>
      http.get<Page<OfficerView>>("/api/registry/v1/communication-officers", {
        query: { ...filter, page },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const postsQuery = queryOptions({
  queryKey: ["officers", "posts"],
  queryFn: ({ signal }) =>
    http.get<PostsOverview>("/api/registry/v1/communication-officers/posts", { signal }),
});

/** Records somebody for an agency, or replaces what is known of the given one as last seen. */
export function useSaveOfficer(agencyId: string, officer?: OfficerView) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: RecordOfficer) =>
      officer
        ? http.put<OfficerView>("/api/registry/v1/communication-officers/{id}", {
            path: { id: officer.id },
            version: officer.version,
            body,
          })
        : http.post<OfficerView>("/api/registry/v1/agencies/{id}/communication-officers", {
            path: { id: agencyId },
            body,
          }),
    onSuccess: refresh,
  });
}

export function useEndOfficer(officer: OfficerView) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (lastDay: string) =>
      http.post<OfficerView>("/api/registry/v1/communication-officers/{id}/end", {
        path: { id: officer.id },
        version: officer.version,
        body: { lastDay },
      }),
    onSuccess: refresh,
  });
}

export function usePlanPosts(posts: PostsView) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (planned: number) =>
      http.put<PostsView>("/api/registry/v1/agencies/{id}/communication-posts", {
        path: { id: posts.agencyId },
        version: posts.version,
        body: { planned },
      }),
    onSuccess: refresh,
  });
}

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ["officers"] });
}
