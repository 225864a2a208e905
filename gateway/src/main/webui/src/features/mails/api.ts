import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type { MailState, MailStatus, MailView, Page } from "@/shared/api/types";

export const mailsQuery = (page: number, state?: MailState) =>
  queryOptions({
    queryKey: ["mails", page, state],
    queryFn: ({ signal }) =>
      http.get<Page<MailView>>("/api/registry/v1/mails", { query: { page, state }, signal }),
    refetchInterval: 30_000,
  });

export const mailStatusQuery = queryOptions({
  queryKey: ["mail-status"],
  queryFn: ({ signal }) => http.get<MailStatus>("/api/registry/v1/mails/status", { signal }),
  refetchInterval: 30_000,
});

export function useResend() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      http.post<MailView>("/api/registry/v1/mails/{id}/repetition", { path: { id } }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ["mails"] }),
        client.invalidateQueries({ queryKey: ["mail-status"] }),
      ]),
  });
}
