import MailOutlined from "@mui/icons-material/MailOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ConferenceView, GuestView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { PressPicker } from "@/shared/press/PressPicker";
import { showDateTime } from "@/shared/time/zone";
import { DataTable, type Column } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";
import { SidePanel } from "@/shared/ui/SidePanel";
import { AccreditForm } from "./AccreditForm";
import { guestsQuery, useInvite, useRemoveGuest, useSendInvitations } from "./api";

/** Whom of the press the conference invites, whom they send, and who came. */
export function Guests({ conference, mayChange }: { conference: ConferenceView; mayChange: boolean }) {
  const { t } = useTranslation();
  const guests = useQuery(guestsQuery(conference.id));
  const send = useSendInvitations(conference.id);
  const open = conference.state === (conference.noticeNeeded ? "NOTIFIED" : "PLANNED");
  const waiting = guests.data?.items.filter((guest) => guest.email && !guest.mailedAt).length ?? 0;
  const actions = mayChange && open && waiting > 0 && (
    <Button
      className="no-print"
      variant="outlined"
      startIcon={<MailOutlined />}
      disabled={send.isPending}
      onClick={() => {
        send.mutate();
      }}
    >
      {t("conference.send", { count: waiting })}
    </Button>
  );
  return (
    <Section title={t("conference.guests")} actions={actions}>
      <Stack spacing={2}>
        {send.error && <ProblemAlert error={send.error} />}
        {mayChange && <Invite conference={conference} />}
        <Loadable
          query={guests}
          rows={2}
          isEmpty={({ items }) => items.length === 0}
          empty={<EmptyState title={t("conference.noGuests")} hint={t("conference.noGuestsHint")} />}
        >
          {({ items }) => <List conference={conference} guests={items} mayChange={mayChange} />}
        </Loadable>
      </Stack>
    </Section>
  );
}

function Invite({ conference }: { conference: ConferenceView }) {
  const { t } = useTranslation();
  const invite = useInvite(conference.id);
  return (
    <Box className="no-print" sx={{ maxWidth: 560 }}>
      <PressPicker
        // Empty again after each choice: several are put on the list in a row.
        key={invite.submittedAt}
        label={t("conference.invite")}
        value={null}
        required={false}
        onChange={(entry) => {
          if (entry) invite.mutate(entry.id);
        }}
      />
      {invite.error && <ProblemAlert error={invite.error} />}
    </Box>
  );
}

interface ListProps {
  conference: ConferenceView;
  guests: GuestView[];
  mayChange: boolean;
}

function List({ conference, guests, mayChange }: ListProps) {
  const { t } = useTranslation();
  const remove = useRemoveGuest(conference.id);
  const [chosen, setChosen] = useState<GuestView>();
  const columns: [Column<GuestView>, ...Column<GuestView>[]] = [
    {
      label: t("press.name"),
      cell: (guest) => (
        <>
          <RouterLink to={paths.pressEntry(guest.pressEntryId)}>{guest.name}</RouterLink>
          <Typography variant="body2" color="textSecondary">
            {guest.agencyName ?? t(`press.kinds.${guest.kind}`)}
          </Typography>
        </>
      ),
    },
    {
      label: t("conference.invitation"),
      cell: (guest) =>
        guest.mailedAt
          ? t("conference.mailed", { time: showDateTime(guest.mailedAt) })
          : guest.email
            ? t("conference.notMailed")
            : t("conference.noAddress"),
    },
    {
      label: t("conference.representative"),
      cell: (guest) =>
        guest.representative
          ? [guest.representative, guest.pressCard].filter(Boolean).join(", ")
          : t("conference.notNamed"),
    },
    {
      label: t("conference.attendance"),
      cell: (guest) =>
        guest.attended === undefined ? "–" : t(guest.attended ? "conference.came" : "conference.absent"),
    },
  ];
  if (mayChange) {
    columns.push({
      label: t("communicator.actions"),
      cell: (guest) => (
        <Stack direction="row" spacing={1} className="no-print">
          <Button
            size="small"
            aria-label={t("conference.accreditOf", { name: guest.name })}
            onClick={() => {
              setChosen(guest);
            }}
          >
            {t("conference.accredit")}
          </Button>
          {!guest.mailedAt && !guest.accreditedAt && (
            <Button
              size="small"
              aria-label={t("conference.removeOf", { name: guest.name })}
              disabled={remove.isPending}
              onClick={() => {
                remove.mutate(guest.id);
              }}
            >
              {t("conference.remove")}
            </Button>
          )}
        </Stack>
      ),
    });
  }
  return (
    <>
      {remove.error && <ProblemAlert error={remove.error} />}
      <DataTable label={t("conference.guests")} rows={guests} columns={columns} />
      <SidePanel
        title={t("conference.accredit")}
        open={chosen !== undefined}
        onClose={() => {
          setChosen(undefined);
        }}
      >
        {chosen && (
          <AccreditForm
            conference={conference}
            guest={chosen}
            onDone={() => {
              setChosen(undefined);
            }}
          />
        )}
      </SidePanel>
    </>
  );
}
