import { keepPreviousData, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { hrefOf, http } from "@/shared/api/http";
import type { AnnualReportView, Indicator, Page, ReportCase, WriteReport } from "@/shared/api/types";
import type { PaperType } from "@/shared/ui/PaperButtons";

/** Whose report, of which year; without an agency the province's. */
export interface Which {
  agencyId?: string;
  year: number;
}

/** The two addresses of one thing: below an agency, or for the province. */
const at = ({ agencyId, year }: Which): { path: Record<string, string> } => ({
  path: { year: String(year), ...(agencyId !== undefined && { id: agencyId }) },
});

export const reportQuery = (which: Which) =>
  queryOptions({
    queryKey: ["annual-report", which.agencyId, which.year],
    queryFn: ({ signal }) =>
      http.get<AnnualReportView>(
        which.agencyId
          ? "/api/registry/v1/agencies/{id}/annual-reports/{year}"
          : "/api/registry/v1/annual-reports/{year}",
        { ...at(which), signal },
      ),
  });

export const casesQuery = (which: Which, indicator: Indicator, page: number) =>
  queryOptions({
    queryKey: ["annual-report", which.agencyId, which.year, "cases", indicator, page],
    queryFn: ({ signal }) =>
      http.get<Page<ReportCase>>(
        which.agencyId
          ? "/api/registry/v1/agencies/{id}/annual-reports/{year}/cases"
          : "/api/registry/v1/annual-reports/{year}/cases",
        { ...at(which), query: { indicator, page, size: 50 }, signal },
      ),
    placeholderData: keepPreviousData,
  });

export const fileHref = (which: Which, type: PaperType) =>
  hrefOf(
    which.agencyId
      ? `/api/registry/v1/agencies/{id}/annual-reports/{year}/document.${type}`
      : `/api/registry/v1/annual-reports/{year}/document.${type}`,
    at(which),
  );

export function useWrite(which: Which, version: number) {
  const onSuccess = useKeep(which);
  return useMutation({
    mutationFn: (body: WriteReport) =>
      http.put<AnnualReportView>(
        which.agencyId
          ? "/api/registry/v1/agencies/{id}/annual-reports/{year}"
          : "/api/registry/v1/annual-reports/{year}",
        { ...at(which), version, body },
      ),
    onSuccess,
  });
}

export function useSubmit(which: Which, version: number) {
  const onSuccess = useKeep(which);
  return useMutation({
    mutationFn: () =>
      http.post<AnnualReportView>(
        which.agencyId
          ? "/api/registry/v1/agencies/{id}/annual-reports/{year}/submission"
          : "/api/registry/v1/annual-reports/{year}/submission",
        { ...at(which), version },
      ),
    onSuccess,
  });
}

function useKeep(which: Which) {
  const client = useQueryClient();
  return (report: AnnualReportView) => {
    client.setQueryData(reportQuery(which).queryKey, report);
  };
}
