import Add from "@mui/icons-material/Add";
import CalendarMonthOutlined from "@mui/icons-material/CalendarMonthOutlined";
import EventRepeatOutlined from "@mui/icons-material/EventRepeatOutlined";
import ViewListOutlined from "@mui/icons-material/ViewListOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import ToggleButton from "@mui/material/ToggleButton";
import ToggleButtonGroup from "@mui/material/ToggleButtonGroup";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { conferenceKinds, conferenceStates } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { showDateTime } from "@/shared/time/zone";
import { Choice } from "@/shared/ui/Choice";
import { DataTable } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { RouterLink } from "@/shared/ui/RouterLink";
import { SearchField } from "@/shared/ui/SearchField";
import { SidePanel } from "@/shared/ui/SidePanel";
import { useFilters } from "@/shared/ui/useFilters";
import { conferencesQuery } from "./api";
import { ConferenceForm } from "./ConferenceForm";
import { MonthCalendar } from "./MonthCalendar";
import { ConferenceStateTag } from "./tags";

export function ConferencesPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const me = useMe();
  const filters = useFilters();
  const filter = { q: filters.get("q"), state: filters.get("state"), kind: filters.get("kind") };
  const asCalendar = filters.get("view") === "calendar";
  const conferences = useQuery({ ...conferencesQuery(filter, filters.page), enabled: !asCalendar });
  const [planning, setPlanning] = useState(false);
  const actions = (
    <>
      <Button component={Link} to={paths.conferenceDuties} startIcon={<EventRepeatOutlined />}>
        {t("conference.duties")}
      </Button>
      {hasAny(me, rights.planConferences) && (
        <Button
          variant="contained"
          startIcon={<Add />}
          onClick={() => {
            setPlanning(true);
          }}
        >
          {t("conference.plan")}
        </Button>
      )}
    </>
  );

  return (
    <>
      <PageHead title={t("conference.title")} lead={t("conference.lead")} actions={actions} />
      <Box className="no-print" sx={{ display: "flex", flexWrap: "wrap", gap: 2, mb: 3 }}>
        <SearchField
          key={filters.get("q") ?? ""}
          label={t("conference.q")}
          initial={filters.get("q")}
          onSearch={(q) => {
            filters.set({ q });
          }}
        />
        <Choice
          label={t("common.state")}
          value={filters.get("state")}
          options={conferenceStates.map((state) => ({
            value: state,
            label: t(`conference.states.${state}`),
          }))}
          onChoose={(state) => {
            filters.set({ state });
          }}
        />
        <Choice
          label={t("conference.kind")}
          value={filters.get("kind")}
          options={conferenceKinds.map((kind) => ({ value: kind, label: t(`conference.kinds.${kind}`) }))}
          onChoose={(kind) => {
            filters.set({ kind });
          }}
        />
      </Box>
      <ToggleButtonGroup
        className="no-print"
        exclusive
        size="small"
        value={asCalendar ? "calendar" : "list"}
        onChange={(_, view: string | null) => {
          if (view) filters.set({ view: view === "calendar" ? view : undefined, month: undefined });
        }}
        aria-label={t("conference.view")}
        sx={{ mb: 2 }}
      >
        <ToggleButton value="list">
          <ViewListOutlined sx={{ mr: 1 }} />
          {t("conference.asList")}
        </ToggleButton>
        <ToggleButton value="calendar">
          <CalendarMonthOutlined sx={{ mr: 1 }} />
          {t("conference.asCalendar")}
        </ToggleButton>
      </ToggleButtonGroup>
      {asCalendar ? (
        <MonthCalendar filter={filter} />
      ) : (
        <Loadable
          query={conferences}
          isEmpty={({ items }) => items.length === 0}
          empty={
            <EmptyState
              title={t(filters.any ? "conference.emptyFiltered" : "conference.empty")}
              hint={filters.any ? undefined : t("conference.emptyHint")}
            />
          }
        >
          {(page) => (
            <>
              <DataTable
                label={t("conference.list")}
                rows={page.items}
                columns={[
                  {
                    label: t("conference.what"),
                    cell: (conference) => (
                      <>
                        <RouterLink to={paths.conference(conference.id)}>{conference.title}</RouterLink>
                        <Typography variant="body2" color="textSecondary">
                          {t(`conference.kinds.${conference.kind}`)}
                        </Typography>
                      </>
                    ),
                  },
                  {
                    label: t("conference.startsAt"),
                    cell: (conference) => showDateTime(conference.heldAt ?? conference.startsAt),
                  },
                  { label: t("conference.place"), cell: (conference) => conference.place },
                  { label: t("conference.holder"), cell: (conference) => conference.agencyName },
                  {
                    label: t("common.state"),
                    cell: (conference) => <ConferenceStateTag state={conference.state} />,
                  },
                ]}
              />
              <Paging page={page} onPage={filters.setPage} />
            </>
          )}
        </Loadable>
      )}
      <SidePanel
        title={t("conference.plan")}
        open={planning}
        onClose={() => {
          setPlanning(false);
        }}
      >
        <ConferenceForm
          onDone={(saved) => {
            void navigate(paths.conference(saved.id));
          }}
        />
      </SidePanel>
    </>
  );
}
