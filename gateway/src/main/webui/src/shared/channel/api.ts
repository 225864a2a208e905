import { queryOptions } from "@tanstack/react-query";
import { http } from "@/shared/api/http";
import type { ChannelKind, ChannelView } from "@/shared/api/types";

export const channelKinds = [
  "PORTAL",
  "ZALO",
  "FACEBOOK",
  "YOUTUBE",
  "SMS_SENDER",
  "HOTLINE",
] as const satisfies readonly ChannelKind[];

/** What an agency uses today. */
export const agencyChannelsQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ["channels", "agency", agencyId],
    queryFn: ({ signal }) =>
      http.get<{ items: ChannelView[] }>("/api/registry/v1/agencies/{id}/channels", {
        path: { id: agencyId },
        signal,
      }),
  });
