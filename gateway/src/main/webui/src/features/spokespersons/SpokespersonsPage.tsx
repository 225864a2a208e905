import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { SpokespersonCard } from "@/shared/agency/SpokespersonCard";
import { http } from "@/shared/api/http";
import type { Page, SpokespersonView } from "@/shared/api/types";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { OpenData } from "@/shared/ui/OpenData";
import { PrintButton } from "@/shared/ui/PrintButton";
import { SearchField } from "@/shared/ui/SearchField";
import { useFilters } from "@/shared/ui/useFilters";

export function SpokespersonsPage() {
  const { t } = useTranslation();
  const filters = useFilters();
  const query = { q: filters.get("q"), page: filters.page };
  const people = useQuery({
    queryKey: ["spokespersons", query],
    queryFn: ({ signal }) =>
      http.get<Page<SpokespersonView>>("/api/registry/v1/spokespersons", { query, signal }),
    placeholderData: keepPreviousData,
  });

  return (
    <>
      <PageHead title={t("spokesperson.title")} lead={t("spokesperson.lead")} actions={<PrintButton />} />
      <OpenData />
      <Box className="no-print" sx={{ display: "flex", mb: 3 }}>
        <SearchField
          key={query.q ?? ""}
          label={t("spokesperson.q")}
          initial={query.q}
          onSearch={(q) => {
            filters.set({ q });
          }}
        />
      </Box>
      <Loadable
        query={people}
        isEmpty={(page) => page.items.length === 0}
        empty={
          <EmptyState
            title={t("spokesperson.empty")}
            action={filters.any && <Button onClick={filters.clear}>{t("common.clear")}</Button>}
          />
        }
      >
        {(page) => (
          <>
            <Box
              component="ul"
              aria-label={t("spokesperson.list")}
              sx={{
                m: 0,
                p: 0,
                listStyle: "none",
                display: "grid",
                gap: 2,
                gridTemplateColumns: { md: "1fr 1fr" },
              }}
            >
              {page.items.map((person) => (
                <li key={person.id}>
                  <SpokespersonCard person={person} withAgency />
                </li>
              ))}
            </Box>
            <Paging page={page} onPage={filters.setPage} />
          </>
        )}
      </Loadable>
    </>
  );
}
