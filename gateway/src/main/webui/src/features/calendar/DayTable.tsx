import EventBusyOutlined from "@mui/icons-material/EventBusyOutlined";
import EventRepeatOutlined from "@mui/icons-material/EventRepeatOutlined";
import HelpOutlined from "@mui/icons-material/HelpOutlined";
import UndoOutlined from "@mui/icons-material/UndoOutlined";
import WorkOutlined from "@mui/icons-material/WorkOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { CalendarDayView, RecordedDayView } from "@/shared/api/types";
import { weekday } from "@/shared/time/month";
import { showDate, showDateTime } from "@/shared/time/zone";
import { DataTable, type Column } from "@/shared/ui/DataTable";
import { StateTag } from "@/shared/ui/StateTag";
import type { DayKind } from "./days";

type Row = CalendarDayView & Partial<RecordedDayView>;

interface Props {
  days: Row[];
  /** Where the reader may see who recorded what. */
  withHistory: boolean;
  /** Absent where the reader may not change the calendar. */
  onWithdraw?: (day: CalendarDayView) => void;
}

/** The entries of a year, with their sources. */
export function DayTable({ days, withHistory, onWithdraw }: Props) {
  const { t } = useTranslation();
  const columns: [Column<Row>, ...Column<Row>[]] = [
    { label: t("calendar.date"), cell: (day) => <Name day={day} /> },
    { label: t("calendar.kind"), cell: (day) => <Kind day={day} /> },
    { label: t("calendar.source"), cell: (day) => day.source ?? "–" },
  ];
  if (withHistory) columns.push({ label: t("calendar.history"), cell: (day) => <History day={day} /> });
  if (onWithdraw) {
    columns.push({
      label: t("calendar.action"),
      cell: (day) =>
        !day.withdrawnAt && (
          <Button
            size="small"
            startIcon={<UndoOutlined />}
            aria-label={t("calendar.withdrawDay", { date: showDate(day.date) })}
            onClick={() => {
              onWithdraw(day);
            }}
          >
            {t("calendar.withdraw")}
          </Button>
        ),
    });
  }
  return <DataTable label={t("calendar.list")} rows={days} columns={columns} />;
}

function Name({ day }: { day: Row }) {
  const { t } = useTranslation();
  return (
    <Box sx={day.withdrawnAt ? { textDecoration: "line-through", color: "text.secondary" } : undefined}>
      <Typography component="span" sx={{ fontWeight: 600, fontVariantNumeric: "tabular-nums" }}>
        {t("calendar.dateLine", {
          weekday: t(`calendar.weekday.${weekday(day.date) as 1}`),
          date: showDate(day.date),
        })}
      </Typography>
      <Typography variant="body2">{day.name}</Typography>
    </Box>
  );
}

const icons: Record<DayKind, React.ReactElement> = {
  HOLIDAY: <EventBusyOutlined />,
  SWAP: <EventRepeatOutlined />,
  WORKED_SATURDAY: <WorkOutlined />,
};

function Kind({ day }: { day: Row }) {
  const { t } = useTranslation();
  return (
    <Box sx={{ display: "flex", flexDirection: "column", alignItems: "flex-start", gap: 0.5 }}>
      <StateTag
        tone={day.kind === "WORKED_SATURDAY" ? "warning" : "info"}
        icon={icons[day.kind]}
        label={t(`calendar.kinds.${day.kind}`)}
      />
      {day.makeUp && (
        <Typography variant="body2">{t("calendar.makeUpLine", { date: showDate(day.makeUp) })}</Typography>
      )}
      {day.confidence !== "HIGH" && (
        <StateTag
          tone="warning"
          icon={<HelpOutlined />}
          label={t(`calendar.confidences.${day.confidence}`)}
        />
      )}
    </Box>
  );
}

function History({ day }: { day: Row }) {
  const { t } = useTranslation();
  return (
    <>
      {day.recordedAt && (
        <Typography variant="body2" color="textSecondary">
          {t("calendar.recordedLine", { at: showDateTime(day.recordedAt), by: day.recordedBy })}
        </Typography>
      )}
      {day.withdrawnAt && (
        <Typography variant="body2">
          {t("calendar.withdrawnLine", {
            at: showDateTime(day.withdrawnAt),
            by: day.withdrawnBy,
            reason: day.withdrawnReason,
          })}
        </Typography>
      )}
    </>
  );
}
