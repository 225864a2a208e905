import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { SourceView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { showDateTime } from "@/shared/time/zone";
import { DataTable } from "@/shared/ui/DataTable";
import { RouterLink } from "@/shared/ui/RouterLink";
import { FailureReason } from "./FailureReason";
import { SourceStateTag } from "./SourceStateTag";

export function SourceTable({ sources }: { sources: SourceView[] }) {
  const { t } = useTranslation();
  return (
    <DataTable
      label={t("source.list")}
      rows={sources}
      columns={[
        { label: t("source.name"), cell: (source) => <Name source={source} /> },
        { label: t("common.state"), cell: (source) => <State source={source} /> },
        { label: t("source.articles"), align: "right", cell: (source) => source.articleCount },
        {
          label: t("source.lastFetched"),
          cell: (source) => (source.lastFetchedAt ? showDateTime(source.lastFetchedAt) : t("source.never")),
        },
        {
          label: t("source.nextFetch"),
          cell: (source) => (source.nextFetchAt && source.enabled ? showDateTime(source.nextFetchAt) : "–"),
        },
      ]}
    />
  );
}

function Name({ source }: { source: SourceView }) {
  return (
    <>
      <RouterLink to={paths.source(source.id)} underline="hover" sx={{ fontWeight: 600 }}>
        {source.name}
      </RouterLink>
      <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: "anywhere" }}>
        {source.url}
      </Typography>
    </>
  );
}

function State({ source }: { source: SourceView }) {
  return (
    <>
      <SourceStateTag state={source.state} />
      <FailureReason source={source} />
    </>
  );
}
