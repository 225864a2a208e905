import ExpandMore from "@mui/icons-material/ExpandMore";
import Accordion from "@mui/material/Accordion";
import AccordionDetails from "@mui/material/AccordionDetails";
import AccordionSummary from "@mui/material/AccordionSummary";
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import { useTranslation } from "react-i18next";
import type { ClockView, DueMove } from "@/shared/api/types";
import { legalBasis } from "@/shared/i18n/legalBasis";
import { lookup } from "@/shared/i18n/lookup";
import { endWords } from "@/shared/time/due";
import { showDate, showDateTime } from "@/shared/time/zone";
import { Facts } from "./Facts";

/** Shows how a legal deadline came about: rule, basis, trigger, length, days not counted. */
export function ClockExplanation({ clock }: { clock: ClockView }) {
  const { t, i18n } = useTranslation();
  return (
    <Accordion
      variant="outlined"
      disableGutters
      slotProps={{ transition: { unmountOnExit: true }, heading: { component: "h3" } }}
    >
      <AccordionSummary expandIcon={<ExpandMore />}>{t("clock.explain")}</AccordionSummary>
      <AccordionDetails>
        {clock.confidence !== "HIGH" && (
          <Alert severity="warning" sx={{ mb: 2 }}>
            {t("clock.uncertain")}
          </Alert>
        )}
        <Facts
          items={[
            [t("clock.rule"), lookup("clock.rules", clock.rule) ?? clock.rule],
            [t("clock.basis"), legalBasis(clock.basis, i18n.language)],
            [
              t("clock.trigger"),
              t("clock.triggerLine", {
                at: showDateTime(clock.trigger),
                what: lookup("clock.triggers", clock.triggerKind) ?? clock.triggerKind,
              }),
            ],
            [t("clock.length"), t(`clock.unit.${clock.unit}`, { count: clock.value })],
            [
              t("clock.skipped"),
              clock.skipped.length > 0 && <SkippedDays key="skipped" days={clock.skipped} />,
            ],
            [t("clock.moved"), clock.movedFrom && t("clock.movedLine", { date: showDate(clock.movedFrom) })],
            [
              t("clock.moves"),
              clock.moves !== undefined && clock.moves.length > 0 && (
                <Moves key="moves" moves={clock.moves} />
              ),
            ],
            [
              t("clock.extended"),
              clock.extendedFrom && t("clock.extendedLine", { date: endWords(t, clock.extendedFrom) }),
            ],
            [t("clock.due"), <strong key="due">{endWords(t, clock.dueAt)}</strong>],
            [
              t("clock.versions"),
              clock.calendarVersion &&
                t("clock.versionsLine", { calendar: clock.calendarVersion, rules: clock.rulesVersion }),
            ],
          ]}
        />
      </AccordionDetails>
    </Accordion>
  );
}

function SkippedDays({ days }: { days: ClockView["skipped"] }) {
  const { t } = useTranslation();
  const weekends = days.filter((day) => day.reason === "WEEKEND");
  const holidays = days.filter((day) => day.reason === "HOLIDAY");
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {weekends.length > 0 && <li>{t("clock.weekend", { count: weekends.length })}</li>}
      {holidays.map((day) => (
        <li key={day.date}>
          {t("clock.holiday", { date: showDate(day.date), name: day.name ?? t("clock.holidayUnnamed") })}
        </li>
      ))}
    </Box>
  );
}

/** From where to where the due time moved, and which days of the calendar did it. */
function Moves({ moves }: { moves: DueMove[] }) {
  const { t } = useTranslation();
  const time = (due: string | undefined) => (due ? endWords(t, due) : t("clock.noDue"));
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {moves.map((move) => (
        <li key={move.at}>
          {t("clock.moveLine", {
            at: showDateTime(move.at),
            from: time(move.oldDueAt),
            to: time(move.newDueAt),
          })}
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {move.because.length === 0 && <li>{t("clock.moveOther")}</li>}
            {move.because.map((day) => (
              <li key={`${day.change} ${day.date}`}>
                {t(day.change === "ADDED" ? "clock.moveAdded" : "clock.moveWithdrawn", {
                  date: showDate(day.date),
                  name: day.name,
                })}
              </li>
            ))}
          </Box>
        </li>
      ))}
    </Box>
  );
}
