import Download from "@mui/icons-material/Download";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { useFilters } from "@/shared/ui/useFilters";
import { auditQuery, exportAddress } from "./api";
import { AuditFilters } from "./AuditFilters";
import { AuditRows } from "./AuditRows";
import { ChainCheck } from "./ChainCheck";

export function AuditPage() {
  const { t } = useTranslation();
  const filters = useFilters();
  const entries = useInfiniteQuery(
    auditQuery({
      entity: filters.get("entity"),
      entityId: filters.get("entityId"),
      agency: filters.get("agency"),
      actor: filters.get("actor"),
      from: filters.get("from"),
      to: filters.get("to"),
    }),
  );
  return (
    <>
      <PageHead
        title={t("audit.title")}
        lead={t("audit.lead")}
        actions={
          <Button href={exportAddress} variant="outlined" startIcon={<Download />}>
            {t("audit.export")}
          </Button>
        }
      />
      <AuditFilters filters={filters} />
      <Loadable
        query={entries}
        isEmpty={({ pages }) => pages.every((page) => page.items.length === 0)}
        empty={
          <EmptyState
            title={t("audit.empty")}
            action={filters.any && <Button onClick={filters.clear}>{t("common.clear")}</Button>}
          />
        }
      >
        {({ pages }) => (
          <>
            <AuditRows entries={pages.flatMap((page) => page.items)} />
            {entries.hasNextPage && (
              <Box sx={{ textAlign: "center", mt: 3 }}>
                <Button
                  variant="outlined"
                  disabled={entries.isFetchingNextPage}
                  onClick={() => void entries.fetchNextPage()}
                >
                  {entries.isFetchingNextPage ? t("common.loading") : t("audit.older")}
                </Button>
              </Box>
            )}
          </>
        )}
      </Loadable>
      <ChainCheck />
    </>
  );
}
