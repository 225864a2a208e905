import { keepPreviousData, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type { AnnounceChannel, ChannelView, Page } from "@/shared/api/types";

export interface ChannelFilter {
  [name: string]: string | undefined;
  kind?: string;
  active?: string;
}

export const channelsQuery = (filter: ChannelFilter, page: number) =>
  queryOptions({
    queryKey: ["channels", filter, page],
    queryFn: ({ signal }) =>
      http.get<Page<ChannelView>>("/api/registry/v1/channels", { query: { ...filter, page }, signal }),
    placeholderData: keepPreviousData,
  });

/** Announces a channel for an agency, or replaces what is known of the given one as last seen. */
export function useSaveChannel(agencyId: string, channel?: ChannelView) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: AnnounceChannel) =>
      channel
        ? http.put<ChannelView>("/api/registry/v1/channels/{id}", {
            path: { id: channel.id },
            version: channel.version,
            body,
          })
        : http.post<ChannelView>("/api/registry/v1/agencies/{id}/channels", {
            path: { id: agencyId },
            body,
          }),
    onSuccess: refresh,
  });
}

export function useEndChannel(channel: ChannelView) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (lastDay: string) =>
      http.post<ChannelView>("/api/registry/v1/channels/{id}/end", {
        path: { id: channel.id },
        version: channel.version,
        body: { lastDay },
      }),
    onSuccess: refresh,
  });
}

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ["channels"] });
}
