import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type { CoverageView } from "@/shared/api/types";

/** @param asAt ISO date; the board as it stood at the end of that day */
export const coverageQuery = (asAt: string | undefined) =>
  queryOptions({
    queryKey: ["coverage", asAt],
    queryFn: ({ signal }) => http.get<CoverageView>("/api/registry/v1/coverage", { query: { asAt }, signal }),
    placeholderData: keepPreviousData,
  });
