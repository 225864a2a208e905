import Box from "@mui/material/Box";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { AgencyFilter } from "@/shared/agency/AgencyFilter";
import { useOwnAgency } from "@/shared/agency/useOwnAgency";
import type { AnnualReportView } from "@/shared/api/types";
import { legalBasis } from "@/shared/i18n/legalBasis";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { showDate } from "@/shared/time/zone";
import { Choice } from "@/shared/ui/Choice";
import { DueTag } from "@/shared/ui/DueTag";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { PaperButtons } from "@/shared/ui/PaperButtons";
import { PrintButton } from "@/shared/ui/PrintButton";
import { Section } from "@/shared/ui/Section";
import { useFilters } from "@/shared/ui/useFilters";
import { fileHref, reportQuery, type Which } from "./api";
import { AgencyTable } from "./AgencyTable";
import { Figures } from "./Figures";
import { ReportStateTag } from "./ReportStateTag";
import { Submit } from "./Submit";
import { Words } from "./Words";

/** The first year that the law asks about. */
const FIRST_YEAR = 2026;

/** The yearly report, of the reader's agency or, for those who see all, of the province and every agency. */
export function AnnualReportPage() {
  const { t } = useTranslation();
  const me = useMe();
  const own = useOwnAgency();
  const filters = useFilters();
  const seesAll = hasAny(me, rights.provinceReport);
  const thisYear = Math.max(FIRST_YEAR, new Date().getFullYear());
  const typed = Number.parseInt(filters.get("year") ?? "", 10);
  const year = typed >= FIRST_YEAR && typed <= thisYear ? typed : thisYear;
  const agencyId = seesAll ? filters.get("agency") : own?.id;
  const which: Which = { agencyId, year };
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, back) => String(thisYear - back));

  return (
    <>
      <PageHead title={t("annualReport.title")} lead={t("annualReport.lead")} actions={<PrintButton />} />
      <Box className="no-print" sx={{ display: "flex", flexWrap: "wrap", gap: 2, mb: 3 }}>
        <Choice
          label={t("annualReport.year")}
          value={String(year)}
          options={years.map((value) => ({ value, label: value }))}
          onChoose={(value) => {
            filters.set({ year: value });
          }}
        />
        {seesAll && (
          <Box sx={{ flex: "1 1 280px", maxWidth: 460 }}>
            <AgencyFilter
              label={t("annualReport.ofAgency")}
              agency={filters.get("agency")}
              onChoose={(agency) => {
                filters.set({ agency });
              }}
            />
          </Box>
        )}
      </Box>
      {!seesAll && own === null ? (
        <EmptyState title={t("annualReport.noAgency")} />
      ) : (
        (seesAll || own) && <Report key={`${agencyId ?? ""}${year}`} which={which} />
      )}
    </>
  );
}

function Report({ which }: { which: Which }) {
  const report = useQuery(reportQuery(which));
  return (
    <Loadable query={report} wholePage>
      {(view) => <Content report={view} which={which} />}
    </Loadable>
  );
}

function Content({ report, which }: { report: AnnualReportView; which: Which }) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, alignItems: "center", mb: 1 }}>
        <ReportStateTag report={report} />
        {report.state === "DRAFT" && <DueTag due={report} />}
        <PaperButtons
          size="small"
          variant="outlined"
          href={(type) => fileHref(which, type)}
          label={(type) => t("annualReport.download", { type })}
        />
      </Box>
      <p>
        {t("annualReport.window", {
          agency: report.agencyName,
          from: showDate(report.from),
          to: showDate(report.to),
          basis: legalBasis(report.basis, i18n.language),
        })}
      </p>
      <Section title={t("annualReport.figures")}>
        <Figures report={report} which={which} />
      </Section>
      {report.agencies.length > 0 && (
        <Section title={t("annualReport.agencies")}>
          <AgencyTable agencies={report.agencies} year={report.year} />
        </Section>
      )}
      <Section title={t("annualReport.words")}>
        <Words key={report.version} report={report} which={which} />
      </Section>
      <Submit report={report} which={which} />
    </>
  );
}
