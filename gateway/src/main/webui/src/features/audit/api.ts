import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type { AuditView, ChainReport } from "@/shared/api/types";

export interface AuditFilter {
  entity?: string;
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

/** Walks along the whole chain, stretch by stretch, and tells how far it is. */
export async function verifyChain(onStep: (report: ChainReport) => void): Promise<ChainReport> {
  let after = 0;
  for (;;) {
    const report = await http.get<ChainReport>("/api/registry/v1/audit/verification", { query: { after } });
    onStep(report);
    if (report.next === undefined) return report;
    after = report.next;
  }
}

/** A plain link: the browser saves the file while it comes. */
export const exportAddress = "/api/registry/v1/audit/export";
