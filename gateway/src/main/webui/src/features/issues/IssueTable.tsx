import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { IssueSummary } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { showDateTime } from "@/shared/time/zone";
import { DataTable } from "@/shared/ui/DataTable";
import { RouterLink } from "@/shared/ui/RouterLink";
import { IssueStateTag } from "./IssueStateTag";

export function IssueTable({ issues }: { issues: IssueSummary[] }) {
  const { t } = useTranslation();
  return (
    <DataTable
      label={t("issue.list")}
      rows={issues}
      columns={[
        { label: t("issue.name"), cell: (issue) => <Name issue={issue} /> },
        { label: t("issue.agency"), cell: (issue) => issue.agencyName },
        { label: t("common.state"), cell: (issue) => <IssueStateTag state={issue.state} /> },
        { label: t("issue.receivedAt"), cell: (issue) => showDateTime(issue.receivedAt) },
      ]}
    />
  );
}

function Name({ issue }: { issue: IssueSummary }) {
  return (
    <>
      <RouterLink to={paths.issue(issue.id)} underline="hover" sx={{ fontWeight: 600 }}>
        {issue.title}
      </RouterLink>
      <Typography variant="body2" color="textSecondary">
        {issue.articleTitle}
      </Typography>
    </>
  );
}
