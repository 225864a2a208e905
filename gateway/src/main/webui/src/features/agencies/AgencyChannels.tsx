import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { agencyChannelsQuery } from "@/shared/channel/api";
import { ChannelAddress } from "@/shared/channel/ChannelAddress";
import { showDate } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Facts } from "@/shared/ui/Facts";
import { Loadable } from "@/shared/ui/Loadable";

/** Where the agency really speaks: only what it has announced itself, with the document that says so. */
export function AgencyChannels({ agencyId }: { agencyId: string }) {
  const { t } = useTranslation();
  const channels = useQuery(agencyChannelsQuery(agencyId));
  return (
    <Loadable
      query={channels}
      rows={1}
      isEmpty={({ items }) => items.length === 0}
      empty={<EmptyState title={t("channel.none")} hint={t("channel.noneHint")} />}
    >
      {({ items }) => (
        <Card>
          <Facts
            items={items.map((channel) => [
              `${t(`channel.kinds.${channel.kind}`)}: ${channel.name}`,
              <div key={channel.id}>
                <ChannelAddress channel={channel} />
                <Typography variant="body2" color="textSecondary">
                  {channel.documentNumber
                    ? t("channel.announcedBy", {
                        number: channel.documentNumber,
                        date: showDate(channel.announcedOn),
                      })
                    : t("channel.announcedOnLine", { date: showDate(channel.announcedOn) })}
                </Typography>
              </div>,
            ])}
          />
        </Card>
      )}
    </Loadable>
  );
}
