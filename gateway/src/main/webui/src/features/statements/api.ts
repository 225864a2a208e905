import { keepPreviousData, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { hrefOf, http } from "@/shared/api/http";
import type {
  CorrectStatement,
  DraftStatement,
  EditStatement,
  OwnStatement,
  Page,
  StatementState,
  StatementVersion,
  StatementView,
} from "@/shared/api/types";
import { useReadAgain } from "@/shared/api/useReadAgain";
import { taskKeys } from "@/shared/task/keys";
import type { PaperType } from "@/shared/ui/PaperButtons";

export const statementQuery = (id: string) =>
  queryOptions({
    queryKey: ["statement", id],
    queryFn: ({ signal }) =>
      http.get<StatementView>("/api/registry/v1/statements/{id}", { path: { id }, signal }),
  });

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ["statement", id, "versions"],
    queryFn: ({ signal }) =>
      http.get<{ items: StatementVersion[] }>("/api/registry/v1/statements/{id}/versions", {
        path: { id },
        signal,
      }),
  });

export const ownStatementsQuery = (state: StatementState | undefined, page: number) =>
  queryOptions({
    queryKey: ["statements", "own", state, page],
    queryFn: ({ signal }) =>
      http.get<Page<OwnStatement>>("/api/registry/v1/statements/own", { query: { state, page }, signal }),
    placeholderData: keepPreviousData,
    // What waits for its time publishes itself while the page is open.
    refetchInterval: 30_000,
  });

export const policyQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ["statement-policy", agencyId],
    queryFn: ({ signal }) =>
      http.get<{ twoPersons?: boolean }>("/api/registry/v1/agencies/{id}/statement-policy", {
        path: { id: agencyId },
        signal,
      }),
  });

export const fileHref = (id: string, type: PaperType) =>
  hrefOf(`/api/registry/v1/statements/{id}/document.${type}`, { path: { id } });

export function useDraft() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: DraftStatement) => http.post<StatementView>("/api/registry/v1/statements", { body }),
    onSuccess: refresh,
  });
}

export function useCorrect(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: CorrectStatement) =>
      http.post<StatementView>("/api/registry/v1/statements/{id}/corrections", { path: { id }, body }),
    onSuccess: refresh,
  });
}

export function useEdit(statement: StatementView) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: EditStatement) =>
      http.put<StatementView>("/api/registry/v1/statements/{id}", {
        path: { id: statement.id },
        version: statement.version,
        body,
      }),
    onSuccess: refresh,
  });
}

export type Step = "submission" | "publication" | "schedule/cancellation";

/** Steps that need nothing but the statement as it was seen. */
export function useStep() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ statement, step }: { statement: StatementView; step: Step }) =>
      http.post<StatementView>(`/api/registry/v1/statements/{id}/${step}`, {
        path: { id: statement.id },
        version: statement.version,
      }),
    onSuccess: refresh,
  });
}

export function useSchedule(statement: StatementView) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (releaseAt: string) =>
      http.post<StatementView>("/api/registry/v1/statements/{id}/schedule", {
        path: { id: statement.id },
        version: statement.version,
        body: { releaseAt },
      }),
    onSuccess: refresh,
  });
}

export function useGiveBack(statement: StatementView) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (note: string) =>
      http.post<StatementView>("/api/registry/v1/statements/{id}/return", {
        path: { id: statement.id },
        version: statement.version,
        body: { note },
      }),
    onSuccess: refresh,
  });
}

export function useSetPolicy(agencyId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (twoPersons: boolean) =>
      http.put<{ twoPersons?: boolean }>("/api/registry/v1/agencies/{id}/statement-policy", {
        path: { id: agencyId },
        body: { twoPersons },
      }),
    onSuccess: (policy) => {
      client.setQueryData(policyQuery(agencyId).queryKey, policy);
    },
  });
}

function useRefresh() {
  const client = useQueryClient();
  const readAgain = useReadAgain([["statements"], ...taskKeys]);
  return async (statement: StatementView) => {
    const { queryKey } = statementQuery(statement.id);
    client.setQueryData(queryKey, statement);
    await Promise.all([
      readAgain(),
      client.invalidateQueries({ queryKey: versionsQuery(statement.id).queryKey }),
    ]);
  };
}
