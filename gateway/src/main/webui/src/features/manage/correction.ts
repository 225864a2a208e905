import { useMutation, useQueryClient } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type { AgencyHistory, CorrectAgency } from "@/shared/api/types";

/** Records a correction; what was believed before stays in the history. */
export function useCorrectAgency(agencyId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, correction }: { version: number; correction: CorrectAgency }) =>
      http.post<AgencyHistory>("/api/registry/v1/agencies/{id}/corrections", {
        path: { id: agencyId },
        body: correction,
        version,
      }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ["agency", agencyId] }),
        client.invalidateQueries({ queryKey: ["agency-history", agencyId] }),
        client.invalidateQueries({ queryKey: ["agencies"] }),
      ]),
    onError: () => client.invalidateQueries({ queryKey: ["agency-history", agencyId] }),
  });
}
