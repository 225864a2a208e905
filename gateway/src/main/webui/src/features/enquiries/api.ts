import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { http } from "@/shared/api/http";
import type {
  EnquiryView,
  FollowedEnquiry,
  RecordEnquiry,
  PressRefusalGround,
  SubmissionReceipt,
  SubmitEnquiry,
} from "@/shared/api/types";
import { useReadAgain } from "@/shared/api/useReadAgain";
import { newKey } from "@/shared/forms/newKey";
import { taskKeys } from "@/shared/task/keys";

export const enquiryQuery = (id: string) =>
  queryOptions({
    queryKey: ["enquiry", id],
    queryFn: ({ signal }) =>
      http.get<EnquiryView>("/api/registry/v1/enquiries/{id}", { path: { id }, signal }),
  });

/** The law changes rarely. */
export const groundsQuery = queryOptions({
  queryKey: ["press-refusal-grounds"],
  queryFn: ({ signal }) =>
    http.get<{ items: PressRefusalGround[] }>("/api/registry/v1/press-refusal-grounds", { signal }),
  staleTime: Infinity,
});

export function useSubmitEnquiry() {
  const [idempotencyKey] = useState(newKey);
  return useMutation({
    mutationFn: (body: SubmitEnquiry) =>
      http.post<SubmissionReceipt>("/api/registry/v1/enquiry-submissions", { body, idempotencyKey }),
  });
}

/** What whoever has a code may do; each answers how the enquiry stands now. */
export function useFollowEnquiry() {
  return useMutation({
    mutationFn: (code: string) =>
      http.post<FollowedEnquiry>("/api/registry/v1/enquiry-follow-ups", { body: { code } }),
  });
}

export function useReplyByCode(code: string) {
  return useMutation({
    mutationFn: (text: string) =>
      http.post<FollowedEnquiry>("/api/registry/v1/enquiry-follow-ups/reply", { body: { code, text } }),
  });
}

export function useRecordEnquiry() {
  const keep = useKeep();
  return useMutation({
    mutationFn: ({ agencyId, ...body }: RecordEnquiry & { agencyId: string }) =>
      http.post<EnquiryView>("/api/registry/v1/agencies/{id}/enquiries", { path: { id: agencyId }, body }),
    onSuccess: keep,
  });
}

/** What is done to an enquiry, as the last part of the address says it. */
export type Act =
  | "verification"
  | "dismissal"
  | "steps"
  | "reassignment"
  | "partners"
  | "contribution"
  | "conclusion"
  | "answer"
  | "refusal"
  | "withdrawal"
  | "avoidance";

/** Does something to an enquiry as the reader has seen it, and keeps what came of it. */
export function useAct(enquiry: EnquiryView, act: Act) {
  const keep = useKeep();
  return useMutation({
    mutationFn: (body: object | undefined) =>
      http.post<EnquiryView>(`/api/registry/v1/enquiries/{id}/${act}`, {
        path: { id: enquiry.id },
        version: enquiry.version,
        body,
      }),
    onSuccess: keep,
  });
}

function useKeep() {
  const client = useQueryClient();
  const readAgain = useReadAgain(taskKeys);
  return (enquiry: EnquiryView) => {
    client.setQueryData(enquiryQuery(enquiry.id).queryKey, enquiry);
    return readAgain();
  };
}
