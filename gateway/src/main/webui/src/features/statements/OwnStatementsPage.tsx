import Add from "@mui/icons-material/Add";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useOwnAgency } from "@/shared/agency/useOwnAgency";
import { statementStates, type OwnStatement } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { showDateTime } from "@/shared/time/zone";
import { Choice } from "@/shared/ui/Choice";
import { DataTable } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { RouterLink } from "@/shared/ui/RouterLink";
import { useFilters } from "@/shared/ui/useFilters";
import { ownStatementsQuery } from "./api";
import { Policy } from "./Policy";
import { StatementStateTag } from "./tags";

/** Statements in every state, for those who write, check and follow them. */
export function OwnStatementsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const own = useOwnAgency();
  const filters = useFilters();
  const state = statementStates.find((known) => known === filters.get("state"));
  const statements = useQuery(ownStatementsQuery(state, filters.page));
  const write = hasAny(me, rights.writeStatements) && (
    <Button variant="contained" startIcon={<Add />} component={Link} to={paths.newStatement}>
      {t("statement.new")}
    </Button>
  );
  return (
    <>
      <PageHead title={t("statement.ownTitle")} lead={t("statement.ownLead")} actions={write} />
      {own && <Policy agencyId={own.id} />}
      <Box className="no-print" sx={{ mb: 2 }}>
        <Choice
          label={t("common.state")}
          value={state}
          options={statementStates.map((value) => ({ value, label: t(`statement.states.${value}`) }))}
          onChoose={(value) => {
            filters.set({ state: value });
          }}
        />
      </Box>
      <Loadable
        query={statements}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t(state ? "statement.noneOfState" : "statement.none")} action={write} />}
      >
        {(page) => (
          <>
            <StatementTable statements={page.items} />
            <Paging page={page} onPage={filters.setPage} />
          </>
        )}
      </Loadable>
    </>
  );
}

function StatementTable({ statements }: { statements: OwnStatement[] }) {
  const { t } = useTranslation();
  return (
    <DataTable
      label={t("statement.ownTitle")}
      rows={statements}
      columns={[
        {
          label: t("editor.title"),
          cell: (statement) => (
            <>
              <RouterLink
                to={paths.consoleStatement(statement.id)}
                underline="hover"
                sx={{ fontWeight: 600 }}
              >
                {statement.title}
              </RouterLink>
              {statement.number > 1 && (
                <Typography variant="body2" color="textSecondary">
                  {t("statement.version", { number: statement.number })}
                </Typography>
              )}
            </>
          ),
        },
        { label: t("common.agency"), cell: ({ agencyName }) => agencyName },
        { label: t("statement.form"), cell: ({ form }) => t(`statement.forms.${form}`) },
        { label: t("common.state"), cell: (statement) => <StatementStateTag statement={statement} /> },
        {
          label: t("statement.when"),
          cell: ({ publishedAt, releaseAt, createdAt }) =>
            publishedAt
              ? t("statement.published", { at: showDateTime(publishedAt) })
              : releaseAt
                ? t("statement.releases", { at: showDateTime(releaseAt) })
                : t("statement.begun", { at: showDateTime(createdAt) }),
        },
      ]}
    />
  );
}
