import ExpandMore from "@mui/icons-material/ExpandMore";
import Accordion from "@mui/material/Accordion";
import AccordionDetails from "@mui/material/AccordionDetails";
import AccordionSummary from "@mui/material/AccordionSummary";
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import { useTranslation } from "react-i18next";
import type { ClockView } from "@/shared/api/types";
import { legalBasis } from "@/shared/i18n/legalBasis";
import { lookup } from "@/shared/i18n/lookup";
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
              t("clock.due"),
              <strong key="due">
                {clock.lastDay
                  ? t("clock.lastDay", { date: showDate(clock.lastDay) })
                  : showDateTime(clock.dueAt)}
              </strong>,
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
