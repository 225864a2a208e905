import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { lookup } from "@/shared/i18n/lookup";
import { showDateTime } from "@/shared/time/zone";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { ScrollTable } from "@/shared/ui/ScrollTable";
import { fetchesQuery } from "./api";

export function FetchHistory({ sourceId }: { sourceId: string }) {
  const { t } = useTranslation();
  const fetches = useQuery(fetchesQuery(sourceId));
  return (
    <Loadable
      query={fetches}
      rows={3}
      isEmpty={({ items }) => items.length === 0}
      empty={<EmptyState title={t("source.noHistory")} />}
    >
      {({ items }) => (
        <ScrollTable label={t("source.history")}>
          <Table size="small" aria-label={t("source.history")}>
            <TableHead>
              <TableRow>
                <TableCell>{t("source.when")}</TableCell>
                <TableCell>{t("source.outcome")}</TableCell>
                <TableCell align="right">{t("source.newArticles")}</TableCell>
                <TableCell>{t("common.details")}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {items.map((fetch) => (
                <TableRow key={fetch.id}>
                  <TableCell>{showDateTime(fetch.startedAt)}</TableCell>
                  <TableCell>{lookup("source.outcomes", fetch.outcome) ?? fetch.outcome}</TableCell>
                  <TableCell align="right">{fetch.newArticles}</TableCell>
                  <TableCell>{fetch.detail}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </ScrollTable>
      )}
    </Loadable>
  );
}
