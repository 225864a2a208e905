import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { hrefOf, http } from "@/shared/api/http";
import type { AttachmentList, AttachmentView } from "@/shared/api/types";

/** A matter that has files, as the service names it. */
export interface Matter {
  kind: string;
  id: string;
}

const keyOf = (matter: Matter) => ["attachments", matter.kind, matter.id];

export const attachmentsQuery = (matter: Matter) =>
  queryOptions({
    queryKey: keyOf(matter),
    queryFn: ({ signal }) =>
      http.get<AttachmentList>("/api/registry/v1/attachments", {
        query: { ownerKind: matter.kind, owner: matter.id },
        signal,
      }),
  });

export const attachmentHref = (id: string) =>
  hrefOf("/api/registry/v1/attachments/{id}/content", { path: { id } });

export function useAddAttachment(matter: Matter) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, onProgress }: { file: File; onProgress: (done: number) => void }) =>
      http.upload<AttachmentView>("/api/registry/v1/attachments", {
        query: { ownerKind: matter.kind, owner: matter.id, fileName: file.name },
        file,
        onProgress,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(matter) }),
  });
}

export function useRemoveAttachment(matter: Matter) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.post("/api/registry/v1/attachments/{id}/removal", { path: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(matter) }),
  });
}
