import Box from "@mui/material/Box";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { agenciesQuery, agencyKinds } from "@/shared/agency/api";
import { AgencyRows, kindName } from "@/shared/agency/AgencyRows";
import { paths } from "@/shared/paths";
import { Choice } from "@/shared/ui/Choice";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { SearchField } from "@/shared/ui/SearchField";
import { useFilters } from "@/shared/ui/useFilters";

export function ManagedAgenciesPage() {
  const { t } = useTranslation();
  const filters = useFilters();
  const agencies = useQuery(
    agenciesQuery({ q: filters.get("q"), kind: filters.get("kind"), page: filters.page }),
  );
  return (
    <>
      <PageHead title={t("manage.title")} lead={t("manage.lead")} />
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, mb: 3 }}>
        <SearchField
          key={filters.get("q") ?? ""}
          label={t("agencies.q")}
          initial={filters.get("q")}
          onSearch={(q) => {
            filters.set({ q });
          }}
        />
        <Choice
          label={t("agencies.kind")}
          value={filters.get("kind")}
          options={agencyKinds.map((kind) => ({ value: kind, label: kindName(kind) }))}
          onChoose={(kind) => {
            filters.set({ kind });
          }}
        />
      </Box>
      <Loadable
        query={agencies}
        rows={8}
        isEmpty={(page) => page.items.length === 0}
        empty={<EmptyState title={t("agencies.empty")} hint={t("agencies.emptyHint")} />}
      >
        {(page) => (
          <>
            <AgencyRows agencies={page.items} label={t("agencies.list")} href={paths.consoleAgency} />
            <Paging page={page} onPage={filters.setPage} />
          </>
        )}
      </Loadable>
    </>
  );
}
