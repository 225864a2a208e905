import { queryOptions, useQuery } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type { AgencySummary, Page } from "@/shared/api/types";
import { useMe } from "@/shared/session/session";

const SIZE = 100;

/** The agency whose slug stands in the session. */
const bySlugQuery = (slug: string | undefined) =>
  queryOptions({
    queryKey: ["agencies", "slug", slug],
    queryFn: async ({ signal }) => {
      for (let page = 0; page < 10; page++) {
        const found = await http.get<Page<AgencySummary>>("/api/registry/v1/agencies", {
          query: { page, size: SIZE },
          signal,
        });
        const own = found.items.find((agency) => agency.slug === slug);
        if (own !== undefined || (page + 1) * SIZE >= found.total) return own ?? null;
      }
      return null;
    },
    enabled: slug !== undefined,
    staleTime: Infinity,
  });

/** The reader's own agency; undefined while it is looked up, null when there is none. */
export function useOwnAgency(): AgencySummary | null | undefined {
  const me = useMe();
  const { data } = useQuery(bySlugQuery(me.agency));
  return me.agency === undefined ? null : data;
}
