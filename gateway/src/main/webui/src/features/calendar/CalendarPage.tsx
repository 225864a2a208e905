import Add from "@mui/icons-material/Add";
import ChevronLeft from "@mui/icons-material/ChevronLeft";
import ChevronRight from "@mui/icons-material/ChevronRight";
import DownloadOutlined from "@mui/icons-material/DownloadOutlined";
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import FormControlLabel from "@mui/material/FormControlLabel";
import IconButton from "@mui/material/IconButton";
import Switch from "@mui/material/Switch";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CalendarDayView, CalendarView } from "@/shared/api/types";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { wallClock } from "@/shared/time/zone";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { PageHead } from "@/shared/ui/PageHead";
import { Section } from "@/shared/ui/Section";
import { SidePanel } from "@/shared/ui/SidePanel";
import { useFilters } from "@/shared/ui/useFilters";
import { AddDayForm } from "./AddDayForm";
import { calendarHistoryQuery, calendarQuery } from "./api";
import { DayTable } from "./DayTable";
import { RerunProgress } from "./RerunProgress";
import { WithdrawForm } from "./WithdrawForm";
import { YearView } from "./YearView";

const FIRST = 2013;
const LAST = 2100;

export function CalendarPage() {
  const { t } = useTranslation();
  const filters = useFilters();
  const asked = Number(filters.get("year"));
  const year =
    Number.isInteger(asked) && asked >= FIRST && asked <= LAST ? asked : Number(wallClock(new Date()).year);
  const calendar = useQuery(calendarQuery(year));
  const go = (next: number) => {
    filters.set({ year: String(next) });
  };

  return (
    <Loadable query={calendar} wholePage>
      {(view) => (
        <Year
          view={view}
          picker={
            <Box sx={{ display: "flex", alignItems: "center", gap: 0.5 }}>
              <IconButton
                aria-label={t("calendar.previousYear")}
                disabled={year <= FIRST}
                onClick={() => {
                  go(year - 1);
                }}
              >
                <ChevronLeft />
              </IconButton>
              <Typography
                aria-live="polite"
                sx={{ fontWeight: 600, fontSize: "1.25rem", fontVariantNumeric: "tabular-nums" }}
              >
                {t("calendar.year", { year })}
              </Typography>
              <IconButton
                aria-label={t("calendar.nextYear")}
                disabled={year >= LAST}
                onClick={() => {
                  go(year + 1);
                }}
              >
                <ChevronRight />
              </IconButton>
            </Box>
          }
        />
      )}
    </Loadable>
  );
}

/** What the side panel is about. */
type Panel = { kind: "add" } | { kind: "withdraw"; day: CalendarDayView };

function Year({ view, picker }: { view: CalendarView; picker: React.ReactNode }) {
  const { t } = useTranslation();
  const me = useMe();
  const edits = hasAny(me, rights.editCalendar);
  const [panel, setPanel] = useState<Panel>();
  const [notice, setNotice] = useState<"added" | "withdrawn">();
  const done = (what: "added" | "withdrawn") => () => {
    setPanel(undefined);
    setNotice(what);
  };

  return (
    <>
      <PageHead
        title={t("calendar.title")}
        lead={t("calendar.lead")}
        actions={
          <>
            <Button
              href={`/api/registry/v1/calendar.ics?year=${String(view.year)}`}
              startIcon={<DownloadOutlined />}
            >
              {t("calendar.download")}
            </Button>
            {edits && (
              <Button
                variant="contained"
                startIcon={<Add />}
                onClick={() => {
                  setNotice(undefined);
                  setPanel({ kind: "add" });
                }}
              >
                {t("calendar.add")}
              </Button>
            )}
          </>
        }
      />
      {notice && <Notice>{t(notice === "added" ? "calendar.added" : "calendar.withdrawn")}</Notice>}
      {picker}
      {!view.complete && (
        <Alert severity="warning" sx={{ mt: 2 }}>
          {t("calendar.incomplete", { year: view.year })}
        </Alert>
      )}
      <Box sx={{ mt: 2 }}>
        <YearView year={view.year} days={view.days} />
      </Box>
      <Section title={t("calendar.rerun.title")}>
        <RerunProgress />
      </Section>
      <Entries
        view={view}
        onWithdraw={
          edits
            ? (day) => {
                setNotice(undefined);
                setPanel({ kind: "withdraw", day });
              }
            : undefined
        }
      />
      <SidePanel
        title={t(panel?.kind === "withdraw" ? "calendar.withdrawTitle" : "calendar.add")}
        open={panel !== undefined}
        onClose={() => {
          setPanel(undefined);
        }}
      >
        {panel?.kind === "add" && <AddDayForm revision={view.revision} onDone={done("added")} />}
        {panel?.kind === "withdraw" && (
          <WithdrawForm day={panel.day} revision={view.revision} onDone={done("withdrawn")} />
        )}
      </SidePanel>
    </>
  );
}

function Entries({
  view,
  onWithdraw,
}: {
  view: CalendarView;
  onWithdraw: ((day: CalendarDayView) => void) | undefined;
}) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const history = useQuery({ ...calendarHistoryQuery(view.year), enabled: all });
  const empty = <EmptyState title={t("calendar.empty")} hint={t("calendar.emptyHint")} />;
  return (
    <Section
      title={t("calendar.entries")}
      actions={
        <FormControlLabel
          control={
            <Switch
              checked={all}
              onChange={(_, checked) => {
                setAll(checked);
              }}
            />
          }
          label={t("calendar.showHistory")}
        />
      }
    >
      {all ? (
        <Loadable query={history} isEmpty={({ days }) => days.length === 0} empty={empty}>
          {({ days }) => <DayTable days={days} withHistory onWithdraw={onWithdraw} />}
        </Loadable>
      ) : view.days.length === 0 ? (
        empty
      ) : (
        <DayTable days={view.days} withHistory={false} onWithdraw={onWithdraw} />
      )}
    </Section>
  );
}
