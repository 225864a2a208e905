import Button from "@mui/material/Button";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AnnualReportView, Figure, Indicator } from "@/shared/api/types";
import { DataTable } from "@/shared/ui/DataTable";
import { SidePanel } from "@/shared/ui/SidePanel";
import type { Which } from "./api";
import { Cases } from "./Cases";
import { figureText } from "./figureText";

/** The six figures with the years before beside them; each opens its cases. */
export function Figures({ report, which }: { report: AnnualReportView; which: Which }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Indicator>();
  const rows = report.figures.map((figure) => ({ id: figure.indicator, figure }));
  const then = (year: number, indicator: Indicator): Figure | undefined =>
    report.trend
      .find((other) => other.year === year)
      ?.figures.find((figure) => figure.indicator === indicator);
  return (
    <>
      <DataTable
        label={t("annualReport.figures")}
        rows={rows}
        columns={[
          {
            label: t("annualReport.indicator"),
            cell: ({ figure }) => t(`annualReport.indicators.${figure.indicator}`),
          },
          {
            label: String(report.year),
            align: "right",
            cell: ({ figure }) => (
              <Button
                size="small"
                aria-label={t("annualReport.openCases", {
                  figure: figureText(figure),
                  indicator: t(`annualReport.indicators.${figure.indicator}`),
                })}
                onClick={() => {
                  setOpened(figure.indicator);
                }}
                sx={{ fontVariantNumeric: "tabular-nums", fontWeight: 600 }}
              >
                {figureText(figure)}
              </Button>
            ),
          },
          ...report.trend.map(({ year }) => ({
            label: String(year),
            align: "right" as const,
            cell: ({ figure }: { figure: Figure }) => {
              const other = then(year, figure.indicator);
              return other ? figureText(other) : "";
            },
          })),
        ]}
      />
      <SidePanel
        title={opened ? t(`annualReport.indicators.${opened}`) : ""}
        open={opened !== undefined}
        onClose={() => {
          setOpened(undefined);
        }}
      >
        {opened && <Cases which={which} indicator={opened} />}
      </SidePanel>
    </>
  );
}
