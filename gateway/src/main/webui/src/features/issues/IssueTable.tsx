import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { IssueSummary } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { showDateTime } from "@/shared/time/zone";
import { RouterLink } from "@/shared/ui/RouterLink";
import { ScrollTable } from "@/shared/ui/ScrollTable";
import { IssueStateTag } from "./IssueStateTag";

export function IssueTable({ issues }: { issues: IssueSummary[] }) {
  const { t } = useTranslation();
  return (
    <ScrollTable label={t("issue.list")}>
      <Table aria-label={t("issue.list")}>
        <TableHead>
          <TableRow>
            <TableCell>{t("issue.name")}</TableCell>
            <TableCell>{t("issue.agency")}</TableCell>
            <TableCell>{t("common.state")}</TableCell>
            <TableCell>{t("issue.receivedAt")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {issues.map((issue) => (
            <TableRow key={issue.id} hover>
              <TableCell component="th" scope="row" sx={{ minWidth: 240 }}>
                <RouterLink to={paths.issue(issue.id)} underline="hover" sx={{ fontWeight: 600 }}>
                  {issue.title}
                </RouterLink>
                <Typography variant="body2" color="textSecondary">
                  {issue.articleTitle}
                </Typography>
              </TableCell>
              <TableCell sx={{ minWidth: 180 }}>{issue.agencyName}</TableCell>
              <TableCell>
                <IssueStateTag state={issue.state} />
              </TableCell>
              <TableCell sx={{ whiteSpace: "nowrap" }}>{showDateTime(issue.receivedAt)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollTable>
  );
}
