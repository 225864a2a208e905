import RssFeed from "@mui/icons-material/RssFeed";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { openData } from "@/shared/paths";
import { statementsQuery } from "@/shared/statement/api";
import { StatementRows } from "@/shared/statement/StatementRows";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { PrintButton } from "@/shared/ui/PrintButton";
import { useFilters } from "@/shared/ui/useFilters";

/** Everything that agencies said and that is valid, the newest first. */
export function StatementsPage() {
  const { t } = useTranslation();
  const filters = useFilters();
  const agency = filters.get("agency");
  const statements = useQuery(statementsQuery({ agency, page: filters.page }));
  return (
    <>
      <PageHead title={t("statement.listTitle")} lead={t("statement.listLead")} actions={<PrintButton />} />
      <Box className="no-print" sx={{ display: "flex", flexWrap: "wrap", gap: 1, mb: 3 }}>
        <Button
          href={openData.statementsAtom(agency)}
          type="application/atom+xml"
          size="small"
          startIcon={<RssFeed />}
        >
          {t("statement.atom")}
        </Button>
        {filters.any && (
          <Button size="small" onClick={filters.clear}>
            {t("statement.allAgencies")}
          </Button>
        )}
      </Box>
      <Loadable
        query={statements}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t("home.noStatements")} />}
      >
        {(page) => (
          <>
            <StatementRows statements={page.items} label={t("statement.listTitle")} withAgency />
            <Paging page={page} onPage={filters.setPage} />
          </>
        )}
      </Loadable>
    </>
  );
}
