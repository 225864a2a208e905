import { keepPreviousData, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type {
  AlertView,
  DraftStatement,
  EditStatement,
  Page,
  RecordAlert,
  StatementView,
  TaskKind,
  TaskState,
  TaskSummary,
  TaskView,
} from "@/shared/api/types";
import { useReadAgain } from "@/shared/api/useReadAgain";
import { taskKeys } from "@/shared/task/keys";

interface TaskFilter {
  state?: TaskState;
  kind?: TaskKind;
  agency?: string;
  overdue?: boolean;
  page?: number;
  size?: number;
}

export const tasksQuery = (filter: TaskFilter) =>
  queryOptions({
    queryKey: ["tasks", filter],
    queryFn: ({ signal }) =>
      http.get<Page<TaskSummary>>("/api/registry/v1/tasks", {
        query: { ...filter },
        signal,
      }),
    placeholderData: keepPreviousData,
    // Tasks arrive from another service while the page is open.
    refetchInterval: 30_000,
  });

export const taskQuery = (id: string) =>
  queryOptions({
    queryKey: ["task", id],
    queryFn: ({ signal }) => http.get<TaskView>("/api/registry/v1/tasks/{id}", { path: { id }, signal }),
  });

export const alertQuery = (id: string) =>
  queryOptions({
    queryKey: ["alert", id],
    queryFn: ({ signal }) => http.get<AlertView>("/api/registry/v1/alerts/{id}", { path: { id }, signal }),
  });

/** Opens a case by hand for an agency, or replaces what is known of the given one as last seen. */
export function useSaveAlert(agencyId: string | undefined, alert?: AlertView) {
  const onSuccess = useKeepAlert();
  return useMutation({
    mutationFn: (body: RecordAlert) =>
      alert
        ? http.put<AlertView>("/api/registry/v1/alerts/{id}", {
            path: { id: alert.id },
            version: alert.version,
            body,
          })
        : http.post<AlertView>("/api/registry/v1/agencies/{id}/alerts", {
            path: { id: agencyId ?? "" },
            body,
          }),
    onSuccess,
  });
}

export function useWithdrawAlert(alert: AlertView) {
  const onSuccess = useKeepAlert();
  return useMutation({
    mutationFn: (reason: string) =>
      http.post<AlertView>("/api/registry/v1/alerts/{id}/withdrawal", {
        path: { id: alert.id },
        body: { reason },
      }),
    onSuccess,
  });
}

function useKeepAlert() {
  const client = useQueryClient();
  const readAgain = useReadAgain(taskKeys);
  return (alert: AlertView) => {
    client.setQueryData(alertQuery(alert.id).queryKey, alert);
    return readAgain();
  };
}

/** Saves the answer of a task: the first time it becomes a draft, later the draft is replaced as last seen. */
export function useSaveStatement(task: TaskView) {
  const keep = useKeepStatement(task);
  return useMutation({
    mutationFn: (content: EditStatement) =>
      task.statement
        ? http.put<StatementView>("/api/registry/v1/statements/{id}", {
            path: { id: task.statement.id },
            version: task.statement.version,
            body: content satisfies EditStatement,
          })
        : http.post<StatementView>("/api/registry/v1/statements", {
            body: { taskId: task.id, ...content } satisfies DraftStatement,
          }),
    onSuccess: keep,
  });
}

export function usePublishStatement(task: TaskView) {
  const keep = useKeepStatement(task);
  const readAgain = useReadAgain([["statements"], ...taskKeys]);
  return useMutation({
    mutationFn: (statement: Pick<StatementView, "id" | "version">) =>
      http.post<StatementView>("/api/registry/v1/statements/{id}/publication", {
        path: { id: statement.id },
        version: statement.version,
      }),
    onSuccess: (published) => {
      keep(published);
      return readAgain();
    },
  });
}

function useKeepStatement(task: TaskView) {
  const client = useQueryClient();
  return (statement: StatementView) => {
    client.setQueryData(taskQuery(task.id).queryKey, (before) => before && { ...before, statement });
  };
}
