import { queryOptions, useMutation } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type { ContactReport, ContactView, DutyView, ProveDuty, SettleReport } from "@/shared/api/types";
import { useReadAgain } from "@/shared/api/useReadAgain";
import { dutyKeys } from "@/shared/duty/api";

export const dutiesQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ["duties", agencyId],
    queryFn: ({ signal }) =>
      http.get<{ items: DutyView[] }>("/api/registry/v1/agencies/{id}/duties", {
        path: { id: agencyId },
        signal,
      }),
  });

export const contactsQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ["contacts", agencyId],
    queryFn: ({ signal }) =>
      http.get<{ items: ContactView[] }>("/api/registry/v1/agencies/{id}/contacts", {
        path: { id: agencyId },
        signal,
      }),
  });

export const reportsQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ["contact-reports", agencyId],
    queryFn: ({ signal }) =>
      http.get<{ items: ContactReport[] }>("/api/registry/v1/agencies/{id}/contact-reports", {
        path: { id: agencyId },
        signal,
      }),
  });

export function useProveDuty({ agencyId, assignmentId, channel }: DutyView) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: ProveDuty) =>
      http.post<DutyView>("/api/registry/v1/agencies/{id}/duties/{assignmentId}/{channel}/proof", {
        path: { id: agencyId, assignmentId, channel },
        body,
      }),
    onSuccess: refresh,
  });
}

export function useWithdrawProof({ agencyId, assignmentId, channel, proof }: DutyView) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (reason: string) =>
      http.post<DutyView>(
        "/api/registry/v1/agencies/{id}/duties/{assignmentId}/{channel}/proof/{proofId}/withdrawal",
        {
          path: { id: agencyId, assignmentId, channel, proofId: proof?.id ?? "" },
          body: { reason },
        },
      ),
    onSuccess: refresh,
  });
}

export function useAskContact(agencyId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (assignmentId: string) =>
      http.post<ContactView>("/api/registry/v1/agencies/{id}/contacts/{assignmentId}/confirmation", {
        path: { id: agencyId, assignmentId },
      }),
    onSuccess: refresh,
  });
}

export function useSettleReport({ agencyId, id }: ContactReport) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: SettleReport) =>
      http.post<ContactReport>("/api/registry/v1/agencies/{id}/contact-reports/{reportId}/settlement", {
        path: { id: agencyId, reportId: id },
        body,
      }),
    onSuccess: refresh,
  });
}

const useRefresh = () => useReadAgain(dutyKeys);
