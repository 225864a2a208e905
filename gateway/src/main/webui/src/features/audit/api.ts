import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type { AuditView, ChainReport, Head } from "@/shared/api/types";

export interface AuditFilter {
  entity?: string;
  entityId?: string;
  agency?: string;
  actor?: string;
  from?: string;
  to?: string;
}

export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ["audit", filter],
    queryFn: ({ signal, pageParam }) =>
      http.get<{ items: AuditView[]; next?: number }>("/api/registry/v1/audit", {
        query: { ...filter, after: pageParam },
        signal,
      }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });

/**
 * Walks along the whole chain, stretch by stretch, and tells how far it is.
 *
 * @param earlier a head that was written down earlier and must still lie on the chain
 */
export async function verifyChain(
  onStep: (report: ChainReport) => void,
  earlier?: Head,
): Promise<ChainReport> {
  let after = 0;
  for (;;) {
    const report = await http.get<ChainReport>("/api/registry/v1/audit/verification", {
      query: { after, anchorPosition: earlier?.position, anchorHash: earlier?.hash },
    });
    onStep(report);
    if (report.next === undefined) return report;
    after = report.next;
  }
}

/** A plain link: the browser saves the file while it comes. */
export const exportAddress = "/api/registry/v1/audit/export";
