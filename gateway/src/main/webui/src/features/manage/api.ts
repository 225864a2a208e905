import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type { AssignmentView, AssignSpokesperson } from "@/shared/api/types";

export const assignmentsQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ["assignments", agencyId],
    queryFn: ({ signal }) =>
      http.get<{ items: AssignmentView[] }>("/api/registry/v1/agencies/{id}/assignments", {
        path: { id: agencyId },
        signal,
      }),
  });

/** @param idempotencyKey stays the same for one opened form, so that sending twice assigns once */
export function useAssignSpokesperson(agencyId: string, idempotencyKey: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (assignment: AssignSpokesperson) =>
      http.post<AssignmentView>("/api/registry/v1/agencies/{id}/assignments", {
        path: { id: agencyId },
        body: assignment,
        idempotencyKey,
      }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ["assignments", agencyId] }),
        client.invalidateQueries({ queryKey: ["agency", agencyId] }),
        client.invalidateQueries({ queryKey: ["spokespersons"] }),
      ]),
  });
}
