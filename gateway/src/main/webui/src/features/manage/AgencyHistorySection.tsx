import Edit from "@mui/icons-material/Edit";
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { agencyHistoryQuery } from "@/shared/agency/api";
import { AgencyTimeline } from "@/shared/agency/AgencyTimeline";
import { ApiError } from "@/shared/api/problem";
import type { AgencyHistory } from "@/shared/api/types";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { showDate } from "@/shared/time/zone";
import { DayField } from "@/shared/ui/DayField";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { Section } from "@/shared/ui/Section";
import { SidePanel } from "@/shared/ui/SidePanel";
import { useFilters } from "@/shared/ui/useFilters";
import { CorrectAgencyForm } from "./CorrectAgencyForm";

/** The agency's life, on any day and as it was known at the end of any day, with the way to correct it. */
export function AgencyHistorySection({ agencyId }: { agencyId: string }) {
  const { t } = useTranslation();
  const me = useMe();
  const filters = useFilters();
  const day = filters.get("asAt");
  const known = filters.get("knownAt");
  const history = useQuery(agencyHistoryQuery(agencyId, known && endOf(known)));
  const [correcting, setCorrecting] = useState(false);
  const [corrected, setCorrected] = useState(false);
  return (
    <Section
      title={t("timeline.title")}
      actions={
        // What was known then cannot be corrected; only what is known now can.
        hasAny(me, rights.reorganise) &&
        known === undefined && (
          <Button
            startIcon={<Edit />}
            onClick={() => {
              setCorrecting(true);
              setCorrected(false);
            }}
          >
            {t("timeline.correct")}
          </Button>
        )
      }
    >
      <Box className="no-print" sx={{ display: "flex", flexWrap: "wrap", gap: 2, mb: 2 }}>
        <DayField
          key={`day ${day ?? ""}`}
          label={t("timeline.asAt")}
          hint={t("timeline.asAtHint")}
          value={day}
          onDay={(asAt) => {
            filters.set({ asAt });
          }}
        />
        <DayField
          key={`known ${known ?? ""}`}
          label={t("timeline.knownAt")}
          hint={t("timeline.knownAtHint")}
          value={known}
          onDay={(knownAt) => {
            filters.set({ knownAt });
          }}
        />
      </Box>
      <Alert severity={day || known ? "warning" : "info"} variant="outlined" role="status" sx={{ mb: 2 }}>
        {t(viewName(day, known), {
          day: day && showDate(day),
          known: known && showDate(known),
        })}
      </Alert>
      {corrected && <Notice>{t("timeline.corrected")}</Notice>}
      {known && isUnknown(history.error) ? (
        <EmptyState title={t("timeline.unknownThen")} />
      ) : (
        <Loadable
          query={history}
          isEmpty={(view) => onDay(view, day).periods.length === 0}
          empty={<EmptyState title={t("timeline.notThatDay")} />}
        >
          {(view) => (
            <>
              <AgencyTimeline history={onDay(view, day)} />
              <SidePanel
                title={t("timeline.correct")}
                open={correcting}
                onClose={() => {
                  setCorrecting(false);
                }}
              >
                <CorrectAgencyForm
                  key={view.revision}
                  history={view}
                  onDone={() => {
                    setCorrecting(false);
                    setCorrected(true);
                  }}
                />
              </SidePanel>
            </>
          )}
        </Loadable>
      )}
    </Section>
  );
}

/** Which of the four views is on screen, in a sentence. */
function viewName(day: string | undefined, known: string | undefined) {
  if (day) return known ? "timeline.viewDayKnown" : "timeline.viewDay";
  return known ? "timeline.viewKnown" : "timeline.viewNow";
}

/** Only what held on this day; everything when none is asked for. */
function onDay(history: AgencyHistory, day: string | undefined): AgencyHistory {
  if (day === undefined) return history;
  return {
    ...history,
    periods: history.periods.filter(
      ({ validFrom, validTo }) =>
        (validFrom === undefined || validFrom <= day) && (validTo === undefined || validTo >= day),
    ),
  };
}

/** The last moment of a day in the province. */
function endOf(day: string): string {
  return `${day}T23:59:59.999+07:00`;
}

function isUnknown(error: Error | null): boolean {
  return error instanceof ApiError && error.problem.code === "agency-not-found";
}
