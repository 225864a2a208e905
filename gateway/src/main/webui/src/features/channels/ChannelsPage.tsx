import Add from "@mui/icons-material/Add";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChannelView } from "@/shared/api/types";
import { channelKinds } from "@/shared/channel/api";
import { ChannelAddress } from "@/shared/channel/ChannelAddress";
import { EndForm } from "@/shared/forms/EndForm";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { showDate } from "@/shared/time/zone";
import { ActiveTag } from "@/shared/ui/ActiveTag";
import { Choice } from "@/shared/ui/Choice";
import { DataTable, type Column } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { RowActions } from "@/shared/ui/RowActions";
import { SidePanel } from "@/shared/ui/SidePanel";
import { useFilters } from "@/shared/ui/useFilters";
import { channelsQuery, useEndChannel } from "./api";
import { ChannelForm } from "./ChannelForm";

type Panel = { kind: "edit"; channel?: ChannelView } | { kind: "end"; channel: ChannelView };

export function ChannelsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const filters = useFilters();
  const filter = { kind: filters.get("kind"), active: filters.get("active") };
  const channels = useQuery(channelsQuery(filter, filters.page));
  const [panel, setPanel] = useState<Panel>();
  const [done, setDone] = useState(false);
  const mayEdit = hasAny(me, rights.editPeople);
  const open = (next: Panel) => {
    setDone(false);
    setPanel(next);
  };
  const close = () => {
    setPanel(undefined);
  };
  const finish = () => {
    close();
    setDone(true);
  };
  const add = mayEdit && (
    <Button
      variant="contained"
      startIcon={<Add />}
      onClick={() => {
        open({ kind: "edit" });
      }}
    >
      {t("channel.add")}
    </Button>
  );

  return (
    <>
      <PageHead title={t("channel.title")} lead={t("channel.lead")} actions={add} />
      {done && <Notice>{t("common.updated")}</Notice>}
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, mb: 3 }}>
        <Choice
          label={t("channel.kind")}
          value={filters.get("kind")}
          options={channelKinds.map((kind) => ({ value: kind, label: t(`channel.kinds.${kind}`) }))}
          onChoose={(kind) => {
            filters.set({ kind });
          }}
        />
        <Choice
          label={t("common.state")}
          value={filters.get("active")}
          options={[
            { value: "true", label: t("channel.active") },
            { value: "false", label: t("channel.inactive") },
          ]}
          onChoose={(active) => {
            filters.set({ active });
          }}
        />
      </Box>
      <Loadable
        query={channels}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t("channel.empty")} hint={t("channel.emptyHint")} />}
      >
        {(page) => (
          <>
            <ChannelTable channels={page.items} onOpen={mayEdit ? open : undefined} />
            <Paging page={page} onPage={filters.setPage} />
          </>
        )}
      </Loadable>
      <SidePanel
        title={
          panel?.kind === "end" ? t("channel.end") : panel?.channel ? t("channel.edit") : t("channel.add")
        }
        open={panel !== undefined}
        onClose={close}
      >
        {panel?.kind === "edit" && <ChannelForm channel={panel.channel} onDone={finish} />}
        {panel?.kind === "end" && <EndChannelForm channel={panel.channel} onDone={finish} />}
      </SidePanel>
    </>
  );
}

function EndChannelForm({ channel, onDone }: { channel: ChannelView; onDone: () => void }) {
  const { t } = useTranslation();
  return (
    <EndForm
      name={channel.name}
      lead={t("channel.endLead")}
      action={t("channel.endShort")}
      end={useEndChannel(channel)}
      onDone={onDone}
    />
  );
}

function ChannelTable({ channels, onOpen }: { channels: ChannelView[]; onOpen?: (panel: Panel) => void }) {
  const { t } = useTranslation();
  const columns: [Column<ChannelView>, ...Column<ChannelView>[]] = [
    {
      label: t("channel.name"),
      cell: (channel) => (
        <>
          <Typography component="span" sx={{ fontWeight: 600, display: "block" }}>
            {channel.name}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {t(`channel.kinds.${channel.kind}`)}
          </Typography>
        </>
      ),
    },
    { label: t("channel.address"), cell: (channel) => <ChannelAddress channel={channel} /> },
    { label: t("common.agency"), cell: (channel) => channel.agencyName },
    {
      label: t("channel.announced"),
      cell: (channel) =>
        channel.documentNumber
          ? t("channel.announcedBy", {
              number: channel.documentNumber,
              date: showDate(channel.announcedOn),
            })
          : showDate(channel.announcedOn),
    },
    {
      label: t("common.state"),
      cell: ({ active }) => (
        <ActiveTag active={active} label={t(active ? "channel.active" : "channel.inactive")} />
      ),
    },
  ];
  if (onOpen) {
    columns.push({
      label: t("communicator.actions"),
      cell: (channel) => (
        <RowActions
          name={channel.name}
          onEdit={() => {
            onOpen({ kind: "edit", channel });
          }}
          end={
            channel.active
              ? {
                  label: t("channel.endShort"),
                  describe: t("channel.endOf", { name: channel.name }),
                  onEnd: () => {
                    onOpen({ kind: "end", channel });
                  },
                }
              : undefined
          }
        />
      ),
    });
  }
  return <DataTable label={t("channel.list")} rows={channels} columns={columns} />;
}
