import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { agenciesQuery } from "@/shared/agency/api";
import { AgencyRows } from "@/shared/agency/AgencyRows";
import { paths } from "@/shared/paths";
import { showDate } from "@/shared/time/zone";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { useFilters } from "@/shared/ui/useFilters";
import { DirectoryFilters } from "./DirectoryFilters";

export function DirectoryPage() {
  const { t } = useTranslation();
  const filters = useFilters();
  const asAt = filters.get("asAt");
  const agencies = useQuery(
    agenciesQuery({ q: filters.get("q"), kind: filters.get("kind"), asAt, page: filters.page }),
  );

  return (
    <>
      <PageHead title={t("agencies.title")} lead={t("agencies.lead")} />
      <DirectoryFilters filters={filters} />
      {asAt && (
        <Alert severity="info" variant="outlined" sx={{ mb: 2 }}>
          {t("agencies.asAtNote", { date: showDate(asAt) })}
        </Alert>
      )}
      <Loadable
        query={agencies}
        rows={8}
        isEmpty={(page) => page.items.length === 0}
        empty={
          <EmptyState
            title={t("agencies.empty")}
            hint={t("agencies.emptyHint")}
            action={filters.any && <Button onClick={filters.clear}>{t("common.clear")}</Button>}
          />
        }
      >
        {(page) => (
          <>
            <AgencyRows agencies={page.items} label={t("agencies.list")} href={paths.agency} />
            <Paging page={page} onPage={filters.setPage} />
          </>
        )}
      </Loadable>
    </>
  );
}
