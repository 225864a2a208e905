import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { BodyCoverage, CoverageView } from "@/shared/api/types";
import { OpenDutyTable, useDutyCsv } from "@/shared/duty/OpenDutyTable";
import { showDate } from "@/shared/time/zone";
import { CsvButton } from "@/shared/ui/CsvButton";
import { DayField } from "@/shared/ui/DayField";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { PrintButton } from "@/shared/ui/PrintButton";
import { Section } from "@/shared/ui/Section";
import { useFilters } from "@/shared/ui/useFilters";
import { coverageQuery } from "./api";
import { BodyGrid } from "./BodyGrid";
import { Figures } from "./Figures";
import { coverageStates } from "./states";
import { StateFilter } from "./StateFilter";
import { Trend } from "./Trend";

/** Does every agency have a voice? The figures, every agency with its state, every gap with its owner and age, and the trend. */
export function CoveragePage() {
  const { t } = useTranslation();
  const filters = useFilters();
  const asAt = filters.get("asAt");
  const coverage = useQuery(coverageQuery(asAt));
  return (
    <>
      <PageHead title={t("coverage.title")} lead={t("coverage.lead")} actions={<PrintButton />} />
      <Box className="no-print" sx={{ mb: 3 }}>
        <DayField
          key={`day-${asAt ?? ""}`}
          label={t("agencies.asAt")}
          hint={t("agencies.asAtHint")}
          value={asAt}
          onDay={(day) => {
            filters.set({ asAt: day });
          }}
        />
      </Box>
      <Loadable query={coverage} rows={6}>
        {(view) => <Board view={view} />}
      </Loadable>
    </>
  );
}

function Board({ view }: { view: CoverageView }) {
  const { t } = useTranslation();
  const filters = useFilters();
  const state = coverageStates.find((known) => known === filters.get("state"));
  const shown = (bodies: BodyCoverage[]) => bodies.filter((body) => !state || body.state === state);
  const communes = shown(view.counted.filter((body) => body.kind === "commune-committee"));
  const provincial = shown(view.counted.filter((body) => body.kind !== "commune-committee"));
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {t("coverage.asAt", { date: showDate(view.asAt) })}
      </Typography>
      <Figures view={view} />
      <StateFilter
        bodies={view.counted}
        state={state}
        onState={(next) => {
          filters.set({ state: next });
        }}
      />
      <Section title={t("coverage.provincial")}>
        <BodyGrid bodies={provincial} label={t("coverage.provincial")} />
      </Section>
      <Section title={t("coverage.communes")}>
        <BodyGrid bodies={communes} label={t("coverage.communes")} />
      </Section>
      <Section title={t("coverage.gaps")} actions={<GapCsv bodies={view.counted} />}>
        <Gaps bodies={shown(view.counted)} />
      </Section>
      <Section title={t("coverage.trend")}>
        <Trend figures={view.trend} />
      </Section>
      <Section title={t("coverage.apart")}>
        <Typography color="textSecondary" sx={{ mb: 1.5 }}>
          {t("coverage.apartLead")}
        </Typography>
        <BodyGrid bodies={view.apart} label={t("coverage.apart")} />
      </Section>
    </>
  );
}

function Gaps({ bodies }: { bodies: BodyCoverage[] }) {
  const { t } = useTranslation();
  const gaps = bodies.flatMap((body) => body.gaps);
  return gaps.length === 0 ? (
    <EmptyState title={t("coverage.noGaps")} />
  ) : (
    <OpenDutyTable label={t("coverage.gaps")} duties={gaps} />
  );
}

function GapCsv({ bodies }: { bodies: BodyCoverage[] }) {
  const csv = useDutyCsv();
  return (
    <CsvButton
      fileName="cho-con-thieu"
      head={csv.head}
      rows={bodies.flatMap((body) => body.gaps).map(csv.row)}
    />
  );
}
