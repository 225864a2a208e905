import { useTranslation } from "react-i18next";
import type { AgencyFigures } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { DataTable } from "@/shared/ui/DataTable";
import { RouterLink } from "@/shared/ui/RouterLink";
import { figureText } from "./figureText";
import { ReportStateTag } from "./ReportStateTag";

/** What each agency contributes to the figures of the province. */
export function AgencyTable({ agencies, year }: { agencies: AgencyFigures[]; year: number }) {
  const { t } = useTranslation();
  const indicators = agencies[0]?.figures.map(({ indicator }) => indicator) ?? [];
  return (
    <DataTable
      label={t("annualReport.agencies")}
      rows={agencies.map((agency) => ({ ...agency, id: agency.agencyId }))}
      columns={[
        {
          label: t("common.agency"),
          cell: ({ agencyId, agencyName }) => (
            <RouterLink to={paths.annualReportOf(agencyId, year)}>{agencyName}</RouterLink>
          ),
        },
        ...indicators.map((indicator) => ({
          label: t(`annualReport.short.${indicator}`),
          align: "right" as const,
          cell: ({ figures }: AgencyFigures) => {
            const figure = figures.find((other) => other.indicator === indicator);
            return figure ? figureText(figure) : "";
          },
        })),
        { label: t("common.state"), cell: (agency) => <ReportStateTag report={agency} /> },
      ]}
    />
  );
}
