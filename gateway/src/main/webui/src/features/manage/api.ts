import { keepPreviousData, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type {
  AssignmentView,
  AssignSpokesperson,
  EndAssignment,
  Page,
  ReportUnavailability,
  UnavailabilityView,
} from "@/shared/api/types";

const base = "/api/registry/v1/agencies/{id}/assignments";

export const assignmentsQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ["assignments", agencyId],
    queryFn: ({ signal }) => http.get<{ items: AssignmentView[] }>(base, { path: { id: agencyId }, signal }),
  });

export const absencesQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ["absences", agencyId],
    queryFn: ({ signal }) =>
      http.get<{ items: UnavailabilityView[] }>("/api/registry/v1/agencies/{id}/unavailabilities", {
        path: { id: agencyId },
        signal,
      }),
  });

/** What waits for a second person: of the own agency, or of all for those who see all. */
export const proposalsQuery = (page: number | undefined) =>
  queryOptions({
    queryKey: ["proposals", page],
    queryFn: ({ signal }) =>
      http.get<Page<AssignmentView>>("/api/registry/v1/assignment-proposals", { query: { page }, signal }),
    placeholderData: keepPreviousData,
  });

/** Everything on screen that a change of an agency's spokespersons touches. */
function useChanged() {
  const client = useQueryClient();
  return (agencyId: string) =>
    Promise.all(
      [
        ["assignments", agencyId],
        ["absences", agencyId],
        ["agency", agencyId],
        ["spokesperson-history", agencyId],
        ["spokespersons"],
        ["proposals"],
      ].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
}

/** @param idempotencyKey stays the same for one opened form, so that sending twice assigns once */
export function useAssignSpokesperson(agencyId: string, idempotencyKey: string) {
  const changed = useChanged();
  return useMutation({
    mutationFn: (assignment: AssignSpokesperson) =>
      http.post<AssignmentView>(base, { path: { id: agencyId }, body: assignment, idempotencyKey }),
    onSuccess: () => changed(agencyId),
  });
}

const decisions = {
  confirm: `${base}/{assignmentId}/confirmation`,
  reject: `${base}/{assignmentId}/rejection`,
  withdraw: `${base}/{assignmentId}/withdrawal`,
} as const;

export type Decision = keyof typeof decisions;

/** Confirms, rejects or withdraws the version of the proposal that is on screen. */
export function useDecide({ agencyId, id, version }: AssignmentView) {
  const changed = useChanged();
  return useMutation({
    mutationFn: ({ decision, reason }: { decision: Decision; reason?: string }) =>
      http.post<AssignmentView>(decisions[decision], {
        path: { id: agencyId, assignmentId: id },
        version,
        body: reason === undefined ? undefined : { reason },
      }),
    // Also after a refusal: somebody else may have decided, and the list should say so.
    onSettled: () => changed(agencyId),
  });
}

export function useEndAssignment({ agencyId, id, version }: AssignmentView) {
  const changed = useChanged();
  return useMutation({
    mutationFn: (body: EndAssignment) =>
      http.post<AssignmentView>(`${base}/{assignmentId}/end`, {
        path: { id: agencyId, assignmentId: id },
        version,
        body,
      }),
    onSuccess: () => changed(agencyId),
  });
}

export function useReportAbsence({ agencyId, id }: AssignmentView) {
  const changed = useChanged();
  return useMutation({
    mutationFn: (body: ReportUnavailability) =>
      http.post<UnavailabilityView>(`${base}/{assignmentId}/unavailabilities`, {
        path: { id: agencyId, assignmentId: id },
        body,
      }),
    onSuccess: () => changed(agencyId),
  });
}

export function useEndAbsence({ agencyId, id, version }: UnavailabilityView) {
  const changed = useChanged();
  return useMutation({
    mutationFn: () =>
      http.post<UnavailabilityView>(
        "/api/registry/v1/agencies/{id}/unavailabilities/{unavailabilityId}/end",
        {
          path: { id: agencyId, unavailabilityId: id },
          version,
        },
      ),
    onSettled: () => changed(agencyId),
  });
}
