import { queryOptions, useMutation } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type { AnswerContact, AskedContact } from "@/shared/api/types";

/** What the link asks. Asked by POST, so that the token stands in no address and no log. */
export const questionQuery = (token: string) =>
  queryOptions({
    queryKey: ["contact-question", token],
    queryFn: ({ signal }) =>
      http.post<AskedContact>("/api/registry/v1/contact-confirmations/question", { body: { token }, signal }),
    staleTime: Infinity,
    retry: false,
  });

export function useAnswer(token: string) {
  return useMutation({
    mutationFn: (answer: Omit<AnswerContact, "token">) =>
      http.post<{ answer: "RIGHT" | "WRONG" }>("/api/registry/v1/contact-confirmations/answer", {
        body: { token, ...answer } satisfies AnswerContact,
      }),
  });
}
