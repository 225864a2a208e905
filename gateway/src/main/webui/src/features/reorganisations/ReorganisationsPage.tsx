import Add from "@mui/icons-material/Add";
import Button from "@mui/material/Button";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { showDate } from "@/shared/time/zone";
import { DataTable } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { RouterLink } from "@/shared/ui/RouterLink";
import { useFilters } from "@/shared/ui/useFilters";
import { reorganisationsQuery } from "./api";
import { ReorganisationStateTag } from "./ReorganisationStateTag";

export function ReorganisationsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const filters = useFilters();
  const reorganisations = useQuery(reorganisationsQuery(filters.page));
  return (
    <>
      <PageHead
        title={t("reorganisation.title")}
        lead={t("reorganisation.lead")}
        actions={
          hasAny(me, rights.reorganise) && (
            <Button component={Link} to={paths.newReorganisation} variant="contained" startIcon={<Add />}>
              {t("reorganisation.prepare")}
            </Button>
          )
        }
      />
      <Loadable
        query={reorganisations}
        isEmpty={(page) => page.items.length === 0}
        empty={<EmptyState title={t("reorganisation.empty")} hint={t("reorganisation.emptyHint")} />}
      >
        {(page) => (
          <>
            <DataTable
              label={t("reorganisation.title")}
              rows={page.items}
              columns={[
                {
                  label: t("reorganisation.name"),
                  cell: (row) => <RouterLink to={paths.reorganisation(row.id)}>{row.title}</RouterLink>,
                },
                { label: t("reorganisation.document"), cell: (row) => row.documentNumber },
                { label: t("reorganisation.effectiveOn"), cell: (row) => showDate(row.effectiveOn) },
                {
                  label: t("reorganisation.stateLabel"),
                  cell: (row) => <ReorganisationStateTag state={row.state} />,
                },
              ]}
            />
            <Paging page={page} onPage={filters.setPage} />
          </>
        )}
      </Loadable>
    </>
  );
}
