import { keepPreviousData, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { hrefOf, http } from "@/shared/api/http";
import type {
  AnswerCorrection,
  CloseCorrection,
  CorrectionSummary,
  CorrectionView,
  Page,
  RecordCorrection,
  SendCorrection,
} from "@/shared/api/types";
import { useReadAgain } from "@/shared/api/useReadAgain";
import { taskKeys } from "@/shared/task/keys";
import type { PaperType } from "@/shared/ui/PaperButtons";

export const correctionsQuery = (open: boolean | undefined, page: number) =>
  queryOptions({
    queryKey: ["press-corrections", open, page],
    queryFn: ({ signal }) =>
      http.get<Page<CorrectionSummary>>("/api/registry/v1/press-corrections", {
        query: { open, page },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const correctionQuery = (id: string) =>
  queryOptions({
    queryKey: ["press-correction", id],
    queryFn: ({ signal }) =>
      http.get<CorrectionView>("/api/registry/v1/press-corrections/{id}", { path: { id }, signal }),
  });

export const fileHref = (id: string, type: PaperType) =>
  hrefOf(`/api/registry/v1/press-corrections/{id}/document.${type}`, { path: { id } });

/** Records something new for an agency, or replaces what is known of the given one as last seen. */
export function useSave(agencyId: string | undefined, correction?: CorrectionView) {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (body: RecordCorrection) =>
      correction
        ? http.put<CorrectionView>("/api/registry/v1/press-corrections/{id}", {
            path: { id: correction.id },
            version: correction.version,
            body,
          })
        : http.post<CorrectionView>("/api/registry/v1/agencies/{id}/press-corrections", {
            path: { id: agencyId ?? "" },
            body,
          }),
    onSuccess,
  });
}

interface Bodies {
  rounds: SendCorrection;
  answer: AnswerCorrection;
  closing: CloseCorrection;
}

/** What happens to a demand, step by step. */
export function useStep<S extends keyof Bodies>(correction: CorrectionView, step: S) {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (body: Bodies[S]) =>
      http.post<CorrectionView>(`/api/registry/v1/press-corrections/{id}/${step}`, {
        path: { id: correction.id },
        version: correction.version,
        body,
      }),
    onSuccess,
  });
}

function useRefresh() {
  const client = useQueryClient();
  const readAgain = useReadAgain([["press-corrections"], ...taskKeys]);
  return (correction: CorrectionView) => {
    client.setQueryData(correctionQuery(correction.id).queryKey, correction);
    return readAgain();
  };
}
