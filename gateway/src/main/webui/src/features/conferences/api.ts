import { keepPreviousData, queryOptions, useMutation } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type {
  AccreditGuest,
  ConferenceDuties,
  ConferenceView,
  GuestView,
  HoldConference,
  Page,
  PlanConference,
} from "@/shared/api/types";
import { useReadAgain } from "@/shared/api/useReadAgain";
import { taskKeys } from "@/shared/task/keys";

export interface ConferenceFilter {
  [name: string]: string | undefined;
  q?: string;
  state?: string;
  kind?: string;
}

export const conferencesQuery = (filter: ConferenceFilter, page: number) =>
  queryOptions({
    queryKey: ["conferences", filter, page],
    queryFn: ({ signal }) =>
      http.get<Page<ConferenceView>>("/api/registry/v1/conferences", { query: { ...filter, page }, signal }),
    placeholderData: keepPreviousData,
  });

/** As much as the service gives at once; a province does not hold so many within three months. */
const mostInCalendar = 100;

/** Conferences that are planned within a time. */
export const conferencesBetweenQuery = (
  filter: ConferenceFilter,
  { from, before }: { from: string; before: string },
) =>
  queryOptions({
    queryKey: ["conferences", "between", filter, from, before],
    queryFn: ({ signal }) =>
      http.get<Page<ConferenceView>>("/api/registry/v1/conferences", {
        query: { ...filter, from, before, size: mostInCalendar },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const conferenceQuery = (id: string) =>
  queryOptions({
    queryKey: ["conferences", "one", id],
    queryFn: ({ signal }) =>
      http.get<ConferenceView>("/api/registry/v1/conferences/{id}", { path: { id }, signal }),
  });

const guestsKey = (id: string) => ["conferences", "guests", id];

export const guestsQuery = (id: string) =>
  queryOptions({
    queryKey: guestsKey(id),
    queryFn: ({ signal }) =>
      http.get<{ items: GuestView[] }>("/api/registry/v1/conferences/{id}/guests", { path: { id }, signal }),
  });

export const conferenceDutiesQuery = queryOptions({
  queryKey: ["conferences", "duties"],
  queryFn: ({ signal }) => http.get<ConferenceDuties>("/api/registry/v1/conference-duties", { signal }),
});

/** Plans a conference of an agency, or replaces what is planned as last seen. */
export function useSaveConference(agencyId: string, conference?: ConferenceView) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: PlanConference) =>
      conference
        ? http.put<ConferenceView>("/api/registry/v1/conferences/{id}", {
            path: { id: conference.id },
            version: conference.version,
            body,
          })
        : http.post<ConferenceView>("/api/registry/v1/agencies/{id}/conferences", {
            path: { id: agencyId },
            body,
          }),
    onSuccess: refresh,
  });
}

/** What changes where a conference stands without saying anything more. */
export function useStep(conference: ConferenceView, step: "notice" | "acknowledgement") {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () =>
      http.post<ConferenceView>(
        step === "notice"
          ? "/api/registry/v1/conferences/{id}/notice"
          : "/api/registry/v1/conferences/{id}/acknowledgement",
        { path: { id: conference.id }, version: conference.version },
      ),
    onSuccess: refresh,
  });
}

/** Ends a conference before it took place, for a reason. */
export function useCallOff(conference: ConferenceView, step: "refusal" | "cancellation") {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (reason: string) =>
      http.post<ConferenceView>(
        step === "refusal"
          ? "/api/registry/v1/conferences/{id}/refusal"
          : "/api/registry/v1/conferences/{id}/cancellation",
        { path: { id: conference.id }, version: conference.version, body: { reason } },
      ),
    onSuccess: refresh,
  });
}

/** Records that it took place, or puts the minutes right. */
export function useMinutes(conference: ConferenceView) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: HoldConference) => {
      const options = { path: { id: conference.id }, version: conference.version, body };
      return conference.state === "HELD"
        ? http.put<ConferenceView>("/api/registry/v1/conferences/{id}/minutes", options)
        : http.post<ConferenceView>("/api/registry/v1/conferences/{id}/holding", options);
    },
    onSuccess: refresh,
  });
}

export function useInvite(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (entry: string) =>
      http.post("/api/registry/v1/conferences/{id}/guests", { path: { id }, body: { entries: [entry] } }),
    onSuccess: refresh,
  });
}

export function useRemoveGuest(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (guestId: string) =>
      http.post("/api/registry/v1/conferences/{id}/guests/{guestId}/removal", { path: { id, guestId } }),
    onSuccess: refresh,
  });
}

export function useSendInvitations(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () => http.post("/api/registry/v1/conferences/{id}/invitations", { path: { id } }),
    onSuccess: refresh,
  });
}

export function useAccredit(id: string, guestId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: AccreditGuest) =>
      http.put("/api/registry/v1/conferences/{id}/guests/{guestId}/accreditation", {
        path: { id, guestId },
        body,
      }),
    onSuccess: refresh,
  });
}

/** A conference shows in lists, in duties and among tasks. */
const useRefresh = () => useReadAgain([["conferences"], ...taskKeys]);
