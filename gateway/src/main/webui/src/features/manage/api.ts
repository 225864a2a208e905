import { keepPreviousData, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type {
  AssignmentView,
  AssignSpokesperson,
  EndAssignment,
  Page,
  PersonView,
  ProposalView,
  RecordPersonalContact,
  ReportUnavailability,
  RevealedContact,
  UnavailabilityView,
} from "@/shared/api/types";

const base = "/api/registry/v1/agencies/{id}/assignments";
const absences = "/api/registry/v1/agencies/{id}/unavailabilities";

export const assignmentsQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ["assignments", agencyId],
    queryFn: ({ signal }) => http.get<{ items: AssignmentView[] }>(base, { path: { id: agencyId }, signal }),
  });

export const absencesQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ["absences", agencyId],
    queryFn: ({ signal }) =>
      http.get<{ items: UnavailabilityView[] }>(absences, { path: { id: agencyId }, signal }),
  });

/**
 * What waits for a second person: of the own agency, or of all for those who see all.
 *
 * @param filters with `forMe` only what the reader may confirm
 */
export const proposalsQuery = (filters: { page?: number; size?: number; forMe?: boolean }) =>
  queryOptions({
    queryKey: ["proposals", filters],
    queryFn: ({ signal }) =>
      http.get<Page<ProposalView>>("/api/registry/v1/proposals", { query: filters, signal }),
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
  ASSIGNMENT: {
    confirm: `${base}/{assignmentId}/confirmation`,
    reject: `${base}/{assignmentId}/rejection`,
    withdraw: `${base}/{assignmentId}/withdrawal`,
  },
  END: {
    confirm: `${base}/{assignmentId}/end/confirmation`,
    reject: `${base}/{assignmentId}/end/rejection`,
    withdraw: `${base}/{assignmentId}/end/withdrawal`,
  },
  UNAVAILABILITY: {
    confirm: `${absences}/{unavailabilityId}/confirmation`,
    reject: `${absences}/{unavailabilityId}/rejection`,
    withdraw: `${absences}/{unavailabilityId}/withdrawal`,
  },
} as const;

export type Decision = keyof (typeof decisions)["ASSIGNMENT"];

/** Confirms, rejects or withdraws the version of the proposal that is on screen. */
export function useDecide({ kind, assignment, unavailability }: ProposalView) {
  const changed = useChanged();
  const { id, agencyId } = assignment;
  return useMutation({
    mutationFn: ({ decision, reason }: { decision: Decision; reason?: string }) =>
      http.post<unknown>(decisions[kind][decision], {
        path: { id: agencyId, assignmentId: id, unavailabilityId: unavailability?.id ?? "" },
        version: (unavailability ?? assignment).version,
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
      http.post<UnavailabilityView>(`${absences}/{unavailabilityId}/end`, {
        path: { id: agencyId, unavailabilityId: id },
        version,
      }),
    onSettled: () => changed(agencyId),
  });
}

const persons = "/api/registry/v1/agencies/{id}/persons";

/** Who has or had a role; personal contacts are masked. */
export const personsQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ["persons", agencyId],
    queryFn: ({ signal }) => http.get<{ items: PersonView[] }>(persons, { path: { id: agencyId }, signal }),
  });

/** Shows a personal contact to somebody who says why; nothing of it is cached. */
export function useReveal(agencyId: string, { id }: PersonView) {
  return useMutation({
    gcTime: 0,
    mutationFn: (reason: string) =>
      http.post<RevealedContact>(`${persons}/{personId}/personal-contact/disclosure`, {
        path: { id: agencyId, personId: id },
        body: { reason },
      }),
  });
}

export function useRecordContact(agencyId: string, { id, version }: PersonView) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: RecordPersonalContact) =>
      http.put<PersonView>(`${persons}/{personId}/personal-contact`, {
        path: { id: agencyId, personId: id },
        version,
        body,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["persons", agencyId] }),
  });
}
