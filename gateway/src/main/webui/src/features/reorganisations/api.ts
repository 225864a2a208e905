import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type {
  Page,
  PrepareReorganisation,
  ReorganisationSummary,
  ReorganisationView,
} from "@/shared/api/types";

export const reorganisationsQuery = (page: number) =>
  queryOptions({
    queryKey: ["reorganisations", page],
    queryFn: ({ signal }) =>
      http.get<Page<ReorganisationSummary>>("/api/registry/v1/reorganisations", { query: { page }, signal }),
  });

export const reorganisationQuery = (id: string) =>
  queryOptions({
    queryKey: ["reorganisation", id],
    queryFn: ({ signal }) =>
      http.get<ReorganisationView>("/api/registry/v1/reorganisations/{id}", { path: { id }, signal }),
  });

export function usePrepareReorganisation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (plan: PrepareReorganisation) =>
      http.post<ReorganisationView>("/api/registry/v1/reorganisations", { body: plan }),
    onSuccess: (view) => {
      client.setQueryData(reorganisationQuery(view.summary.id).queryKey, view);
      return client.invalidateQueries({ queryKey: ["reorganisations"] });
    },
  });
}

/** Replaces a draft, as last seen. */
export function useEditReorganisation(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ plan, version }: { plan: PrepareReorganisation; version: number }) =>
      http.put<ReorganisationView>("/api/registry/v1/reorganisations/{id}", {
        path: { id },
        body: plan,
        version,
      }),
    onSuccess: (view) => {
      client.setQueryData(reorganisationQuery(id).queryKey, view);
      return client.invalidateQueries({ queryKey: ["reorganisations"] });
    },
  });
}

export function useWithdrawReorganisation(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (version: number) =>
      http.post<ReorganisationView>("/api/registry/v1/reorganisations/{id}/withdrawal", {
        path: { id },
        version,
      }),
    onSuccess: (view) => {
      client.setQueryData(reorganisationQuery(id).queryKey, view);
      return client.invalidateQueries({ queryKey: ["reorganisations"] });
    },
    onError: () => client.invalidateQueries({ queryKey: ["reorganisation", id] }),
  });
}

export function useApplyReorganisation(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (version: number) =>
      http.post<ReorganisationView>("/api/registry/v1/reorganisations/{id}/application", {
        path: { id },
        version,
      }),
    onSuccess: (view) => {
      client.setQueryData(reorganisationQuery(id).queryKey, view);
      // Names, tasks and spokespersons may all have moved.
      return client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== "reorganisation" });
    },
    onError: () => client.invalidateQueries({ queryKey: ["reorganisation", id] }),
  });
}
