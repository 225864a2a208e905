import { keepPreviousData, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { hrefOf, http } from "@/shared/api/http";
import type { CommunicatorView, Page, RecordCommunicator, Term } from "@/shared/api/types";

export interface CommunicatorFilter {
  [name: string]: string | undefined;
  q?: string;
  kind?: string;
  level?: string;
  agency?: string;
  commune?: string;
  language?: string;
  active?: string;
}

export const communicatorsQuery = (filter: CommunicatorFilter, page: number) =>
  queryOptions({
    queryKey: ["communicators", filter, page],
    queryFn: ({ signal }) =>
      http.get<Page<CommunicatorView>>("/api/registry/v1/communicators", {
        query: { ...filter, page },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const exportHref = (filter: CommunicatorFilter) =>
  hrefOf("/api/registry/v1/communicators/export", { query: filter });

export interface Vocabulary {
  levels: Term[];
  languages: Term[];
}

export const vocabularyQuery = queryOptions({
  queryKey: ["communicators", "vocabulary"],
  queryFn: ({ signal }) => http.get<Vocabulary>("/api/registry/v1/communicators/vocabulary", { signal }),
  staleTime: Infinity,
});

/** Records somebody for an agency, or replaces what is known of the given one as last seen. */
export function useSaveCommunicator(agencyId: string, communicator?: CommunicatorView) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: RecordCommunicator) =>
      communicator
        ? http.put<CommunicatorView>("/api/registry/v1/communicators/{id}", {
            path: { id: communicator.id },
            version: communicator.version,
            body,
          })
        : http.post<CommunicatorView>("/api/registry/v1/agencies/{id}/communicators", {
            path: { id: agencyId },
            body,
          }),
    onSuccess: refresh,
  });
}

export function useRetireCommunicator(communicator: CommunicatorView) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (lastDay: string) =>
      http.post<CommunicatorView>("/api/registry/v1/communicators/{id}/retirement", {
        path: { id: communicator.id },
        version: communicator.version,
        body: { lastDay },
      }),
    onSuccess: refresh,
  });
}

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ["communicators"] });
}
