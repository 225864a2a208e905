import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type { BoardView, TaskKind } from "@/shared/api/types";

interface Filter {
  kind?: TaskKind;
  from?: string;
  to?: string;
}

export const boardQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ["overdue-board", filter],
    queryFn: ({ signal }) =>
      http.get<BoardView>("/api/registry/v1/overdue-board", { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
  });
