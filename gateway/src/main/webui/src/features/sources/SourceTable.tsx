import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { SourceView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { showDateTime } from "@/shared/time/zone";
import { RouterLink } from "@/shared/ui/RouterLink";
import { ScrollTable } from "@/shared/ui/ScrollTable";
import { FailureReason } from "./FailureReason";
import { SourceStateTag } from "./SourceStateTag";

export function SourceTable({ sources }: { sources: SourceView[] }) {
  const { t } = useTranslation();
  return (
    <ScrollTable label={t("source.list")}>
      <Table aria-label={t("source.list")}>
        <TableHead>
          <TableRow>
            <TableCell>{t("source.name")}</TableCell>
            <TableCell>{t("common.state")}</TableCell>
            <TableCell align="right">{t("source.articles")}</TableCell>
            <TableCell>{t("source.lastFetched")}</TableCell>
            <TableCell>{t("source.nextFetch")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {sources.map((source) => (
            <TableRow key={source.id} hover>
              <TableCell component="th" scope="row" sx={{ minWidth: 220 }}>
                <RouterLink to={paths.source(source.id)} underline="hover" sx={{ fontWeight: 600 }}>
                  {source.name}
                </RouterLink>
                <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: "anywhere" }}>
                  {source.url}
                </Typography>
              </TableCell>
              <TableCell sx={{ minWidth: 160 }}>
                <SourceStateTag state={source.state} />
                <FailureReason source={source} />
              </TableCell>
              <TableCell align="right">{source.articleCount}</TableCell>
              <TableCell>
                {source.lastFetchedAt ? showDateTime(source.lastFetchedAt) : t("source.never")}
              </TableCell>
              <TableCell>
                {source.nextFetchAt && source.enabled ? showDateTime(source.nextFetchAt) : "–"}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollTable>
  );
}
