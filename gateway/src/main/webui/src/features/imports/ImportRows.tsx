import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Finding, ImportView, PlannedRow, Verdict } from "@/shared/api/types";
import { lookup } from "@/shared/i18n/lookup";
import { DataTable } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { Paging } from "@/shared/ui/Paging";
import { rowsQuery } from "./api";

/** The lines of one verdict: of a change what it was and what it will be, of a refusal why. */
export function ImportRows({ view, verdict }: { view: ImportView; verdict: Verdict }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(0);
  const rows = useQuery(rowsQuery(view.id, view.planHash, verdict, page));
  return (
    <Loadable
      query={rows}
      isEmpty={({ items }) => items.length === 0}
      empty={<EmptyState title={t("import.noRows")} />}
    >
      {(found) => (
        <>
          <DataTable
            label={t(`import.verdicts.${verdict}`)}
            rows={found.items.map((row) => ({ ...row, id: String(row.number) }))}
            columns={[
              {
                label: t("import.row"),
                cell: (row) => (
                  <Typography component="span" sx={{ fontWeight: 600 }}>
                    {t("import.rowNumber", { number: row.number })}
                  </Typography>
                ),
              },
              {
                label: lookup("import.column", "code") ?? "",
                cell: (row) => said(row, "code") || said(row, "person") || said(row, "number"),
              },
              {
                label: lookup("import.column", "personName") ?? "",
                cell: (row) => said(row, "personName") || said(row, "name"),
              },
              {
                label: t("common.agency"),
                cell: (row) => said(row, "agency") || said(row, "pressAgency") || "–",
              },
              {
                label: verdict === "CHANGED" ? t("import.changes") : t("import.findings"),
                cell: (row) => (
                  <>
                    {verdict === "CHANGED" && <Changes row={row} />}
                    <Findings findings={row.findings} />
                  </>
                ),
              },
            ]}
          />
          <Paging page={found} onPage={setPage} />
        </>
      )}
    </Loadable>
  );
}

function said(row: PlannedRow, column: string): string {
  return row.after[column] ?? row.cells[column] ?? "";
}

function Changes({ row }: { row: PlannedRow }) {
  const { t } = useTranslation();
  const changed = Object.keys(row.after).filter(
    (column) =>
      lookup("import.column", column) !== undefined &&
      (row.before[column] ?? "") !== (row.after[column] ?? ""),
  );
  return changed.map((column) => (
    <Typography key={column} variant="body2" component="div">
      {lookup("import.column", column)}: <del>{row.before[column] || t("import.nothing")}</del>{" "}
      <span aria-hidden>→</span> <ins>{row.after[column] || t("import.nothing")}</ins>
    </Typography>
  ));
}

function Findings({ findings }: { findings: Finding[] }) {
  return findings.map(({ column, code }) => (
    <Typography key={`${column}${code}`} variant="body2" component="div">
      {column && `${lookup("import.column", column) ?? column}: `}
      {lookup("import.reason", code) ?? code}
    </Typography>
  ));
}
