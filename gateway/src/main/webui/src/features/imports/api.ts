import { keepPreviousData, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { hrefOf, http } from "@/shared/api/http";
import type { ImportView, Page, PlannedRow, Verdict } from "@/shared/api/types";

/** The lists that can be imported, as the service names them. */
export const kinds = ["communicators", "training-attendance", "press"] as const;

export type ListKind = (typeof kinds)[number];

export const templateHref = (kind: ListKind, format: "csv" | "xlsx") =>
  hrefOf(
    format === "csv"
      ? "/api/registry/v1/imports/templates/{kind}/csv"
      : "/api/registry/v1/imports/templates/{kind}/xlsx",
    { path: { kind } },
  );

export const resultHref = (id: string) => hrefOf("/api/registry/v1/imports/{id}/result", { path: { id } });

export const importsQuery = (page: number) =>
  queryOptions({
    queryKey: ["imports", page],
    queryFn: ({ signal }) =>
      http.get<Page<ImportView>>("/api/registry/v1/imports", { query: { page }, signal }),
    placeholderData: keepPreviousData,
  });

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ["import", id],
    queryFn: ({ signal }) => http.get<ImportView>("/api/registry/v1/imports/{id}", { path: { id }, signal }),
  });

/** @param plan of the import; another look at the file makes other rows */
export const rowsQuery = (id: string, plan: string, verdict: Verdict | undefined, page: number) =>
  queryOptions({
    queryKey: ["import", id, "rows", plan, verdict, page],
    queryFn: ({ signal }) =>
      http.get<Page<PlannedRow>>("/api/registry/v1/imports/{id}/rows", {
        path: { id },
        query: { verdict, page },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export function useCheckFile() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ kind, agencyId, file }: { kind: ListKind; agencyId: string; file: File }) =>
      http.post<ImportView>("/api/registry/v1/imports", {
        query: { kind, agency: agencyId, fileName: file.name },
        file,
      }),
    onSuccess: refresh,
  });
}

export function useCheckAgain(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () => http.post<ImportView>("/api/registry/v1/imports/{id}/recheck", { path: { id } }),
    onSuccess: refresh,
  });
}

/** Confirms what is on screen, named by its fingerprint: nothing else can be written by it. */
export function useConfirmImport(id: string) {
  const client = useQueryClient();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (planHash: string) =>
      http.post<ImportView>("/api/registry/v1/imports/{id}/confirmation", {
        path: { id },
        body: { planHash },
      }),
    onSuccess: async (view) => {
      await refresh(view);
      await client.invalidateQueries({ queryKey: ["communicators"] });
      await client.invalidateQueries({ queryKey: ["training"] });
      await client.invalidateQueries({ queryKey: ["press"] });
    },
  });
}

function useRefresh() {
  const client = useQueryClient();
  return async (view: ImportView) => {
    client.setQueryData(["import", view.id], view);
    await client.invalidateQueries({ queryKey: ["imports"] });
  };
}
