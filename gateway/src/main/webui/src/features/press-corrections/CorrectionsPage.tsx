import Add from "@mui/icons-material/Add";
import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { CorrectionSummary } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { endWords } from "@/shared/time/due";
import { Choice } from "@/shared/ui/Choice";
import { DataTable } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { RouterLink } from "@/shared/ui/RouterLink";
import { StateTag } from "@/shared/ui/StateTag";
import { useFilters } from "@/shared/ui/useFilters";
import { correctionsQuery } from "./api";
import { CorrectionStateTag } from "./CorrectionStateTag";

/** What the press has to put right, and by when. */
export function CorrectionsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const filters = useFilters();
  const shown = filters.get("open");
  const open = shown === "true" ? true : shown === "false" ? false : undefined;
  const corrections = useQuery(correctionsQuery(open, filters.page));
  const record = hasAny(me, rights.demandCorrections) && (
    <Button variant="contained" startIcon={<Add />} component={Link} to={paths.newPressCorrection}>
      {t("pressCorrection.new")}
    </Button>
  );
  return (
    <>
      <PageHead title={t("pressCorrection.title")} lead={t("pressCorrection.lead")} actions={record} />
      <Box className="no-print" sx={{ mb: 2 }}>
        <Choice
          label={t("common.state")}
          value={shown}
          options={[
            { value: "true", label: t("pressCorrection.open") },
            { value: "false", label: t("pressCorrection.closed") },
          ]}
          onChoose={(value) => {
            filters.set({ open: value });
          }}
        />
      </Box>
      <Loadable
        query={corrections}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t("pressCorrection.none")} action={record} />}
      >
        {(page) => (
          <>
            <CorrectionTable corrections={page.items} />
            <Paging page={page} onPage={filters.setPage} />
          </>
        )}
      </Loadable>
    </>
  );
}

function CorrectionTable({ corrections }: { corrections: CorrectionSummary[] }) {
  const { t } = useTranslation();
  return (
    <DataTable
      label={t("pressCorrection.title")}
      rows={corrections}
      columns={[
        {
          label: t("pressCorrection.article"),
          cell: (correction) => (
            <>
              <RouterLink
                to={paths.pressCorrection(correction.id)}
                underline="hover"
                sx={{ fontWeight: 600 }}
              >
                {correction.articleTitle}
              </RouterLink>
              <Typography variant="body2" color="textSecondary">
                {correction.outletName}
              </Typography>
            </>
          ),
        },
        { label: t("common.agency"), cell: ({ agencyName }) => agencyName },
        {
          label: t("pressCorrection.demanded"),
          cell: ({ demanded }) => t(`pressCorrection.demands.${demanded}`),
        },
        {
          label: t("common.state"),
          cell: ({ state, outcome }) => <CorrectionStateTag state={state} outcome={outcome} />,
        },
        {
          label: t("pressCorrection.outletDue"),
          cell: ({ dueAt, late }) =>
            dueAt && (
              <>
                {endWords(t, dueAt)}
                {late && (
                  <Box sx={{ mt: 0.5 }}>
                    <StateTag tone="error" icon={<ErrorOutlined />} label={t("pressCorrection.outletLate")} />
                  </Box>
                )}
              </>
            ),
        },
      ]}
    />
  );
}
