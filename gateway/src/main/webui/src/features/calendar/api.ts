import { keepPreviousData, queryOptions, useMutation } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type {
  CalendarHistoryView,
  CalendarPreview,
  CalendarView,
  RecordCalendarDay,
  RecordedDayView,
  RerunView,
} from "@/shared/api/types";
import { useReadAgain } from "@/shared/api/useReadAgain";
import { taskKeys } from "@/shared/task/keys";

const RUNNING_MS = 1_000;

export const calendarQuery = (year: number) =>
  queryOptions({
    queryKey: ["calendar", year],
    queryFn: ({ signal }) => http.get<CalendarView>("/api/registry/v1/calendar", { query: { year }, signal }),
    placeholderData: keepPreviousData,
  });

export const calendarHistoryQuery = (year: number) =>
  queryOptions({
    queryKey: ["calendar", year, "history"],
    queryFn: ({ signal }) =>
      http.get<CalendarHistoryView>("/api/registry/v1/calendar/days", { query: { year }, signal }),
  });

/** Looked at every second while open clocks are being computed again, else only when the page is. */
export const rerunsQuery = queryOptions({
  queryKey: ["calendar", "reruns"],
  queryFn: ({ signal }) => http.get<{ items: RerunView[] }>("/api/registry/v1/calendar/reruns", { signal }),
  refetchInterval: ({ state }) => (state.data?.items[0]?.state === "RUNNING" ? RUNNING_MS : false),
});

export function usePreviewDay() {
  return useMutation({
    mutationFn: (body: RecordCalendarDay) =>
      http.post<CalendarPreview>("/api/registry/v1/calendar/days/preview", { body }),
  });
}

export const withdrawalPreviewQuery = (id: string) =>
  queryOptions({
    queryKey: ["calendar", "withdrawal", id],
    queryFn: ({ signal }) =>
      http.post<CalendarPreview>("/api/registry/v1/calendar/days/{id}/withdrawal/preview", {
        path: { id },
        signal,
      }),
    gcTime: 0,
  });

/** Records a day in the calendar as last seen. */
export function useRecordDay(revision: number) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: RecordCalendarDay) =>
      http.post<RecordedDayView>("/api/registry/v1/calendar/days", { version: revision, body }),
    onSettled: refresh,
  });
}

/** Withdraws a day from the calendar as last seen. */
export function useWithdrawDay(id: string, revision: number) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (reason: string) =>
      http.post<RecordedDayView>("/api/registry/v1/calendar/days/{id}/withdrawal", {
        path: { id },
        version: revision,
        body: { reason },
      }),
    onSettled: refresh,
  });
}

/** Every clock on screen may have moved. */
const useRefresh = () => useReadAgain([["calendar"], ...taskKeys]);
