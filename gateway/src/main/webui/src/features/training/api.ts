import { keepPreviousData, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { hrefOf, http } from "@/shared/api/http";
import type {
  CandidateView,
  CourseView,
  EnrolmentView,
  GapSummary,
  GapView,
  Mark,
  Page,
  RecordCourse,
  RecordRequirement,
  RequirementView,
  Term,
  TrainingRecord,
} from "@/shared/api/types";

export const IMPORT_KIND = "training-attendance";

/** As many lines as the service marks at once. */
const MARKS_AT_ONCE = 500;

export interface Filter {
  [name: string]: string | undefined;
}

export interface Words {
  topics: Term[];
  levels: Term[];
}

/** Topics of courses and levels of communicators, with the words for them. */
export const wordsQuery = queryOptions({
  queryKey: ["training", "words"],
  queryFn: async ({ signal }): Promise<Words> => {
    const [{ topics }, { levels }] = await Promise.all([
      http.get<{ topics: Term[] }>("/api/registry/v1/training-courses/vocabulary", { signal }),
      http.get<{ levels: Term[] }>("/api/registry/v1/communicators/vocabulary", { signal }),
    ]);
    return { topics, levels };
  },
  staleTime: Infinity,
});

export const coursesQuery = (filter: Filter, page: number) =>
  queryOptions({
    queryKey: ["training", "courses", filter, page],
    queryFn: ({ signal }) =>
      http.get<Page<CourseView>>("/api/registry/v1/training-courses", {
        query: { ...filter, page },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const courseQuery = (id: string) =>
  queryOptions({
    queryKey: ["training", "course", id],
    queryFn: ({ signal }) =>
      http.get<CourseView>("/api/registry/v1/training-courses/{id}", { path: { id }, signal }),
  });

export const rosterQuery = (id: string) =>
  queryOptions({
    queryKey: ["training", "course", id, "roster"],
    queryFn: ({ signal }) =>
      http.get<{ items: EnrolmentView[] }>("/api/registry/v1/training-courses/{id}/enrolments", {
        path: { id },
        signal,
      }),
  });

export const candidatesQuery = (id: string, q: string, lacking: boolean, page: number) =>
  queryOptions({
    queryKey: ["training", "course", id, "candidates", q, lacking, page],
    queryFn: ({ signal }) =>
      http.get<Page<CandidateView>>("/api/registry/v1/training-courses/{id}/candidates", {
        path: { id },
        query: { q, lacking, page, size: 100 },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const gapsQuery = (filter: Filter, page: number) =>
  queryOptions({
    queryKey: ["training", "gaps", filter, page],
    queryFn: ({ signal }) =>
      http.get<Page<GapView>>("/api/registry/v1/training-gaps", {
        query: { ...filter, page, size: 50 },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const gapsHref = (filter: Filter) =>
  hrefOf("/api/registry/v1/training-gaps/export", { query: filter });

export const summaryQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ["training", "summary", filter],
    queryFn: ({ signal }) =>
      http.get<GapSummary>("/api/registry/v1/training-gaps/summary", { query: filter, signal }),
    placeholderData: keepPreviousData,
  });

export const requirementsQuery = queryOptions({
  queryKey: ["training", "requirements"],
  queryFn: ({ signal }) =>
    http.get<{ items: RequirementView[] }>("/api/registry/v1/training-requirements", { signal }),
});

export const recordQuery = (id: string) =>
  queryOptions({
    queryKey: ["training", "record", id],
    queryFn: ({ signal }) =>
      http.get<TrainingRecord>("/api/registry/v1/trainees/{id}/training", { path: { id }, signal }),
  });

/** Plans a course that an agency holds, or replaces what is known of the given one as last seen. */
export function useSaveCourse(agencyId: string, course?: CourseView) {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (body: RecordCourse) =>
      course
        ? http.put<CourseView>("/api/registry/v1/training-courses/{id}", {
            path: { id: course.id },
            version: course.version,
            body,
          })
        : http.post<CourseView>("/api/registry/v1/agencies/{id}/training-courses", {
            path: { id: agencyId },
            body,
          }),
    onSuccess,
  });
}

export function useHoldCourse(course: CourseView) {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: () =>
      http.post<CourseView>("/api/registry/v1/training-courses/{id}/holding", {
        path: { id: course.id },
        version: course.version,
      }),
    onSuccess,
  });
}

/** Cancels or reopens, which both need a reason. */
export function useSettleCourse(course: CourseView, step: "cancellation" | "reopening") {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (reason: string) =>
      http.post<CourseView>(`/api/registry/v1/training-courses/{id}/${step}`, {
        path: { id: course.id },
        version: course.version,
        body: { reason },
      }),
    onSuccess,
  });
}

export function useEnrol(courseId: string) {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (people: string[]) =>
      http.post<{ items: EnrolmentView[] }>("/api/registry/v1/training-courses/{id}/enrolments", {
        path: { id: courseId },
        body: { people },
      }),
    onSuccess,
  });
}

export function useMarkAttendance(courseId: string) {
  const onSettled = useRefresh();
  return useMutation({
    mutationFn: async (marks: Mark[]) => {
      for (let from = 0; from < marks.length; from += MARKS_AT_ONCE) {
        await http.put("/api/registry/v1/training-courses/{id}/attendance", {
          path: { id: courseId },
          body: { marks: marks.slice(from, from + MARKS_AT_ONCE) },
        });
      }
    },
    onSettled,
  });
}

export function useWithdraw() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (enrolment: EnrolmentView) =>
      http.post("/api/registry/v1/training-enrolments/{id}/withdrawal", {
        path: { id: enrolment.id },
        version: enrolment.version,
      }),
    onSuccess,
  });
}

export function useSaveRequirement(requirement?: RequirementView) {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (body: RecordRequirement) =>
      requirement
        ? http.put<RequirementView>("/api/registry/v1/training-requirements/{id}", {
            path: { id: requirement.id },
            version: requirement.version,
            body,
          })
        : http.post<RequirementView>("/api/registry/v1/training-requirements", { body }),
    onSuccess,
  });
}

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ["training"] });
}
