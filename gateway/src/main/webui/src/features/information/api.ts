import { keepPreviousData, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { http } from "@/shared/api/http";
import type {
  AskInformation,
  AnswerClaim,
  ClaimReceipt,
  DisclosureClaimView,
  DisclosureView,
  Followed,
  FollowedRequest,
  InformationReceipt,
  InformationRequestSummary,
  InformationRequestView,
  Page,
  PaperKind,
  PublishDisclosure,
  RecordDisclosure,
  RecordRequest,
  RegisterBook,
  SuppliedFile,
} from "@/shared/api/types";
import { useReadAgain } from "@/shared/api/useReadAgain";
import { newKey } from "@/shared/forms/newKey";
import { taskKeys } from "@/shared/task/keys";
import { saveAs } from "@/shared/ui/saveAs";

export function useAsk() {
  const [idempotencyKey] = useState(newKey);
  return useMutation({
    mutationFn: (body: AskInformation) =>
      http.post<InformationReceipt>("/api/registry/v1/information-submissions", { body, idempotencyKey }),
  });
}

/** What whoever has a code may do; each answers how the request stands now. */
export function useFollow() {
  return useMutation({
    mutationFn: (code: string) =>
      http.post<Followed>("/api/registry/v1/information-follow-ups", { body: { code } }),
  });
}

export function useSupplement(code: string) {
  return useMutation({
    mutationFn: (text: string) =>
      http.post<FollowedRequest>("/api/registry/v1/information-follow-ups/supplement", {
        body: { code, text },
      }),
  });
}

export function useWithdraw(code: string) {
  return useMutation({
    mutationFn: () =>
      http.post<FollowedRequest>("/api/registry/v1/information-follow-ups/withdrawal", { body: { code } }),
  });
}

/** Saves a file of the answer. */
export function useSaveFile(code: string) {
  return useMutation({
    mutationFn: async (file: SuppliedFile) => {
      const content = await http.file("/api/registry/v1/information-follow-ups/files/{file}/content", {
        path: { file: file.id },
        body: { code },
      });
      saveAs(file.fileName, file.mediaType, content);
    },
  });
}

const paperFormats = {
  docx: "/api/registry/v1/information-follow-ups/papers/{paper}/docx",
  pdf: "/api/registry/v1/information-follow-ups/papers/{paper}/pdf",
} as const;

/** Saves a copy of a paper that was issued. */
export function useSavePaper(code: string) {
  return useMutation({
    mutationFn: async ({
      paper,
      format,
      name,
    }: {
      paper: PaperKind;
      format: keyof typeof paperFormats;
      name: string;
    }) => {
      const content = await http.file(paperFormats[format], { path: { paper }, body: { code } });
      saveAs(`${name}.${format}`, content.type, content);
    },
  });
}

export interface RequestFilter {
  [name: string]: string | undefined;
  q?: string;
  state?: string;
  open?: string;
}

export const requestsQuery = (filter: RequestFilter, page: number) =>
  queryOptions({
    queryKey: ["information-requests", filter, page],
    queryFn: ({ signal }) =>
      http.get<Page<InformationRequestSummary>>("/api/registry/v1/information-requests", {
        query: { ...filter, page },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

/** The request as what has files. */
export const matterOf = (request: { id: string }) => ({ kind: "INFORMATION_REQUEST", id: request.id });

export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: ["information-request", id],
    queryFn: ({ signal }) =>
      http.get<InformationRequestView>("/api/registry/v1/information-requests/{id}", {
        path: { id },
        signal,
      }),
  });

export const registerQuery = (agencyId: string, year: number) =>
  queryOptions({
    queryKey: ["information-register", agencyId, year],
    queryFn: ({ signal }) =>
      http.get<RegisterBook>("/api/registry/v1/agencies/{id}/information-register", {
        path: { id: agencyId },
        query: { year },
        signal,
      }),
  });

export function useRecord(agencyId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: RecordRequest) =>
      http.post<InformationReceipt>("/api/registry/v1/agencies/{id}/information-requests", {
        path: { id: agencyId },
        body,
      }),
    onSuccess: refresh,
  });
}

const steps = {
  accept: "/api/registry/v1/information-requests/{id}/acceptance",
  askBack: "/api/registry/v1/information-requests/{id}/question",
  invalidate: "/api/registry/v1/information-requests/{id}/invalidity",
  assess: "/api/registry/v1/information-requests/{id}/assessment",
  extend: "/api/registry/v1/information-requests/{id}/extension",
  askConsent: "/api/registry/v1/information-requests/{id}/consent",
  answerConsent: "/api/registry/v1/information-requests/{id}/consent/answer",
  supply: "/api/registry/v1/information-requests/{id}/supply",
  refuse: "/api/registry/v1/information-requests/{id}/refusal",
} as const;

export type Step = keyof typeof steps;

/** Takes a step with a request, as last seen. */
export function useStep(request: InformationRequestView, step: Step) {
  const client = useQueryClient();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body?: object) =>
      http.post<InformationRequestView>(steps[step], {
        path: { id: request.id },
        version: request.version,
        body,
      }),
    onSuccess: (after) => {
      client.setQueryData(requestQuery(request.id).queryKey, after);
      return refresh();
    },
  });
}

const useRefresh = () => useReadAgain([["information-requests"], ["information-register"], ...taskKeys]);

export const publishedQuery = (filter: { q?: string; agency?: string }, page: number) =>
  queryOptions({
    queryKey: ["disclosures", "public", filter, page],
    queryFn: ({ signal }) =>
      http.get<Page<DisclosureView>>("/api/registry/v1/disclosures", { query: { ...filter, page }, signal }),
    placeholderData: keepPreviousData,
  });

export const disclosuresQuery = (agencyId: string, filter: { q?: string; state?: string }, page: number) =>
  queryOptions({
    queryKey: ["disclosures", agencyId, filter, page],
    queryFn: ({ signal }) =>
      http.get<Page<DisclosureView>>("/api/registry/v1/agencies/{id}/disclosures", {
        path: { id: agencyId },
        query: { ...filter, page },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const claimsQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ["disclosures", "claims", agencyId],
    queryFn: ({ signal }) =>
      http.get<{ items: DisclosureClaimView[] }>("/api/registry/v1/agencies/{id}/disclosure-claims", {
        path: { id: agencyId },
        signal,
      }),
  });

/** Enters something for an agency, or replaces what is known of the given entry as last seen. */
export function useSaveDisclosure(agencyId: string, disclosure?: DisclosureView) {
  const refresh = useRefreshDisclosures();
  return useMutation({
    mutationFn: (body: RecordDisclosure) =>
      disclosure
        ? http.put<DisclosureView>("/api/registry/v1/disclosures/{id}", {
            path: { id: disclosure.id },
            version: disclosure.version,
            body,
          })
        : http.post<DisclosureView>("/api/registry/v1/agencies/{id}/disclosures", {
            path: { id: agencyId },
            body,
          }),
    onSuccess: refresh,
  });
}

export function usePublish(disclosure: DisclosureView) {
  const refresh = useRefreshDisclosures();
  return useMutation({
    mutationFn: (body: PublishDisclosure) =>
      http.post<DisclosureView>("/api/registry/v1/disclosures/{id}/publication", {
        path: { id: disclosure.id },
        version: disclosure.version,
        body,
      }),
    onSuccess: refresh,
  });
}

export function useSayWrong(disclosure: DisclosureView) {
  const [idempotencyKey] = useState(newKey);
  return useMutation({
    mutationFn: (text: string) =>
      http.post<ClaimReceipt>("/api/registry/v1/disclosure-claims", {
        body: { disclosureId: disclosure.id, text },
        idempotencyKey,
      }),
  });
}

export function useAnswerClaim(claim: DisclosureClaimView) {
  const refresh = useRefreshDisclosures();
  return useMutation({
    mutationFn: (body: AnswerClaim) =>
      http.post<DisclosureClaimView>("/api/registry/v1/disclosure-claims/{id}/answer", {
        path: { id: claim.id },
        version: claim.version,
        body,
      }),
    onSuccess: refresh,
  });
}

/** What is not yet public and what is said to be wrong waits as a task. */
const useRefreshDisclosures = () => useReadAgain([["disclosures"], ...taskKeys]);
