import AlarmOutlined from "@mui/icons-material/AlarmOutlined";
import ChevronLeft from "@mui/icons-material/ChevronLeft";
import ChevronRight from "@mui/icons-material/ChevronRight";
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import IconButton from "@mui/material/IconButton";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import type { TFunction } from "i18next";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "@/shared/paths";
import {
  daysLater,
  monthKey,
  monthsLater,
  parseMonth,
  weekday,
  weeksOf,
  type Month,
} from "@/shared/time/month";
import { useNow } from "@/shared/time/useNow";
import { showDate, showTime } from "@/shared/time/zone";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PrintButton } from "@/shared/ui/PrintButton";
import { RouterLink } from "@/shared/ui/RouterLink";
import { StateTag } from "@/shared/ui/StateTag";
import { useFilters } from "@/shared/ui/useFilters";
import { conferenceDutiesQuery, conferencesBetweenQuery, type ConferenceFilter } from "./api";
import { dayOf, entriesByDay, spanAround, type Entry, type Standing } from "./calendar";
import { ConferenceStateTag } from "./tags";

interface Props {
  filter: ConferenceFilter;
}

/** Conferences and the last days of the province's duties, month by month: a grid on a desk and on paper, a list on a phone. */
export function MonthCalendar({ filter }: Props) {
  const { t } = useTranslation();
  const now = useNow();
  const today = dayOf(now);
  const filters = useFilters();
  const shown = parseMonth(filters.get("month")) ?? monthOf(today);
  const conferences = useQuery(conferencesBetweenQuery(filter, spanAround(shown)));
  const duties = useQuery(conferenceDutiesQuery);
  const title = t("calendar.month", { month: shown.month, year: shown.year });

  function show(month: Month): void {
    const key = monthKey(month);
    filters.set({ month: key === today.slice(0, 7) ? undefined : key });
  }

  return (
    <Box component="section" aria-label={title}>
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1, mb: 2 }}>
        <IconButton
          className="no-print"
          aria-label={t("conference.calendar.before")}
          onClick={() => {
            show(monthsLater(shown, -1));
          }}
        >
          <ChevronLeft />
        </IconButton>
        <Typography variant="h2" aria-live="polite" sx={{ m: 0, minWidth: 170, textAlign: "center" }}>
          {title}
        </Typography>
        <IconButton
          className="no-print"
          aria-label={t("conference.calendar.after")}
          onClick={() => {
            show(monthsLater(shown, 1));
          }}
        >
          <ChevronRight />
        </IconButton>
        <Button
          className="no-print"
          onClick={() => {
            show(monthOf(today));
          }}
        >
          {t("conference.calendar.today")}
        </Button>
        <Box sx={{ flex: 1 }} />
        <PrintButton />
      </Box>
      <Loadable query={conferences}>
        {(page) => {
          const entries = entriesByDay(page.items, duties.data, now);
          return (
            <>
              {page.total > page.items.length && (
                <Alert severity="warning" variant="outlined" sx={{ mb: 2 }}>
                  {t("conference.calendar.tooMany", { count: page.items.length })}
                </Alert>
              )}
              {duties.isError && (
                <Alert severity="warning" variant="outlined" sx={{ mb: 2 }}>
                  {t("conference.calendar.noDuties")}
                </Alert>
              )}
              <Grid title={title} month={shown} today={today} entries={entries} onMonth={show} />
              <Days month={shown} today={today} entries={entries} />
            </>
          );
        }}
      </Loadable>
    </Box>
  );
}

function monthOf(date: string): Month {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) };
}

interface GridProps {
  title: string;
  month: Month;
  today: string;
  entries: Map<string, Entry[]>;
  onMonth: (month: Month) => void;
}

/** Arrows go from day to day, Page up and Page down from month to month, Enter opens what is on the day. */
function Grid({ title, month, today, entries, onMonth }: GridProps) {
  const { t } = useTranslation();
  const table = useRef<HTMLTableElement>(null);
  const key = monthKey(month);
  const entered = today.startsWith(key) ? today : `${key}-01`;

  const wanted = useRef<string>(undefined);

  function focusWanted(): void {
    const cell = wanted.current
      ? table.current?.querySelector<HTMLElement>(`[data-date="${wanted.current}"]`)
      : undefined;
    if (!cell) return;
    wanted.current = undefined;
    cell.focus();
  }

  // The day may lie in a month that is shown only now.
  useEffect(focusWanted);

  function go(date: string): void {
    wanted.current = date;
    if (date.startsWith(key)) focusWanted();
    else onMonth(monthOf(date));
  }

  function onKey(event: KeyboardEvent<HTMLTableElement>): void {
    const cell = (event.target as HTMLElement).closest<HTMLElement>("[data-date]");
    const date = cell?.dataset.date;
    if (!cell || !date || event.altKey || event.ctrlKey || event.metaKey) return;
    const day = Number(date.slice(8));
    const sameDay = (count: number) => {
      const next = monthsLater(month, count);
      const length = weeksOf(next.year, next.month - 1)
        .flat()
        .filter(Boolean).length;
      return `${monthKey(next)}-${String(Math.min(day, length)).padStart(2, "0")}`;
    };
    const steps: Partial<Record<string, () => string>> = {
      ArrowLeft: () => daysLater(date, -1),
      ArrowRight: () => daysLater(date, 1),
      ArrowUp: () => daysLater(date, -7),
      ArrowDown: () => daysLater(date, 7),
      Home: () => daysLater(date, 1 - weekday(date)),
      End: () => daysLater(date, 7 - weekday(date)),
      PageUp: () => sameDay(-1),
      PageDown: () => sameDay(1),
    };
    const step = steps[event.key];
    if (step) {
      event.preventDefault();
      go(step());
    } else if (event.key === "Enter" && event.target === cell) {
      cell.querySelector("a")?.click();
    }
  }

  return (
    <Box sx={{ display: { xs: "none", md: "block" }, "@media print": { display: "block" } }}>
      <Typography
        id="conference-keys"
        className="no-print"
        variant="body2"
        color="textSecondary"
        sx={{ mb: 1 }}
      >
        {t("conference.calendar.keys")}
      </Typography>
      <Box
        component="table"
        ref={table}
        role="grid"
        aria-label={title}
        aria-describedby="conference-keys"
        onKeyDown={onKey}
        sx={{ width: "100%", borderCollapse: "collapse", tableLayout: "fixed" }}
      >
        <thead>
          <tr>
            {([1, 2, 3, 4, 5, 6, 7] as const).map((day) => (
              <Box
                component="th"
                scope="col"
                key={day}
                sx={{ py: 1, fontSize: "0.875rem", fontWeight: 600, color: "text.secondary" }}
              >
                {t(`calendar.weekday.${day}`)}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month.year, month.month - 1).map((week, index) => (
            <tr key={week.find(Boolean) ?? index}>
              {week.map((date, place) =>
                date ? (
                  <Cell
                    key={date}
                    date={date}
                    today={date === today}
                    entered={date === entered}
                    entries={entries.get(date) ?? []}
                  />
                ) : (
                  <Box
                    component="td"
                    key={`none-${String(place)}`}
                    sx={{ border: 1, borderColor: "divider", bgcolor: "action.hover" }}
                  />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

interface CellProps {
  date: string;
  today: boolean;
  /** Whether the Tab key comes here. */
  entered: boolean;
  entries: Entry[];
}

function Cell({ date, today, entered, entries }: CellProps) {
  const { t } = useTranslation();
  return (
    <Box
      component="td"
      role="gridcell"
      tabIndex={entered ? 0 : -1}
      data-date={date}
      aria-current={today ? "date" : undefined}
      aria-label={[showDate(date), ...entries.map((entry) => wordsOf(t, entry))].join(". ")}
      sx={{
        height: 104,
        p: 0.75,
        border: 1,
        borderColor: "divider",
        verticalAlign: "top",
        "@media print": { height: 88 },
        "&:focus-visible": {
          outline: 3,
          outlineStyle: "solid",
          outlineColor: "primary.main",
          outlineOffset: -3,
        },
      }}
    >
      <Typography
        component="span"
        aria-hidden
        sx={{
          display: "inline-block",
          minWidth: 26,
          px: 0.5,
          mb: 0.5,
          borderRadius: 1,
          textAlign: "center",
          fontVariantNumeric: "tabular-nums",
          color: weekday(date) > 5 ? "text.secondary" : "text.primary",
          ...(today && {
            bgcolor: "primary.main",
            color: "primary.contrastText",
            fontWeight: 700,
            // Browsers leave backgrounds out on paper, and light words with them.
            "@media print": { bgcolor: "transparent", color: "text.primary", border: 1 },
          }),
        }}
      >
        {Number(date.slice(8))}
      </Typography>
      {entries.map((entry) => (
        <Box
          key={keyOf(entry)}
          sx={{ mb: 0.75, fontSize: "0.8125rem", lineHeight: 1.35, overflowWrap: "anywhere" }}
        >
          <What entry={entry} />
        </Box>
      ))}
    </Box>
  );
}

/** The days on which there is something, one below the other. */
function Days({ month, today, entries }: { month: Month; today: string; entries: Map<string, Entry[]> }) {
  const { t } = useTranslation();
  const days = weeksOf(month.year, month.month - 1)
    .flat()
    .filter((date) => date !== undefined)
    .flatMap((date) => {
      const found = entries.get(date);
      return found ? [{ date, found }] : [];
    });
  return (
    <Box sx={{ display: { xs: "block", md: "none" }, "@media print": { display: "none" } }}>
      {days.length === 0 ? (
        <EmptyState title={t("conference.calendar.empty")} />
      ) : (
        <Box component="ol" aria-label={t("conference.calendar.days")} sx={{ m: 0, p: 0, listStyle: "none" }}>
          {days.map(({ date, found }) => (
            <Box component="li" key={date} sx={{ py: 1.5, borderTop: 1, borderColor: "divider" }}>
              <Typography sx={{ fontWeight: 600, mb: 0.5 }}>
                {t(`calendar.weekday.${weekday(date) as 1}`)}, {showDate(date)}
                {date === today && ` (${t("conference.calendar.isToday")})`}
              </Typography>
              {found.map((entry) => (
                <Box key={keyOf(entry)} sx={{ mb: 1, overflowWrap: "anywhere" }}>
                  <What entry={entry} />
                </Box>
              ))}
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}

const tones = {
  ahead: "info",
  kept: "success",
  missed: "error",
  unsure: "warning",
} as const satisfies Record<Standing, string>;

function What({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  if (entry.kind === "duty") {
    return (
      <>
        <RouterLink to={paths.conferenceDuties}>
          {t("conference.calendar.lastDay", { duty: t(`conference.duty.${entry.duty}`) })}
        </RouterLink>
        <Box sx={{ mt: 0.25 }}>
          <StateTag
            tone={tones[entry.standing]}
            icon={<AlarmOutlined />}
            label={t(`conference.calendar.standing.${entry.standing}`)}
          />
        </Box>
      </>
    );
  }
  const { conference, at } = entry;
  return (
    <>
      <RouterLink to={paths.conference(conference.id)}>
        {showTime(at)} {conference.title}
      </RouterLink>
      <Typography variant="body2" color="textSecondary" sx={{ fontSize: "inherit" }}>
        {conference.agencyName}
      </Typography>
      <Box sx={{ mt: 0.25 }}>
        <ConferenceStateTag state={conference.state} />
      </Box>
    </>
  );
}

function keyOf(entry: Entry): string {
  return entry.kind === "duty" ? `${entry.duty} ${entry.standing}` : entry.conference.id;
}

function wordsOf(t: TFunction, entry: Entry): string {
  return entry.kind === "duty"
    ? `${t("conference.calendar.lastDay", { duty: t(`conference.duty.${entry.duty}`) })}, ${t(`conference.calendar.standing.${entry.standing}`)}`
    : `${showTime(entry.at)} ${entry.conference.title}, ${t(`conference.states.${entry.conference.state}`)}`;
}
