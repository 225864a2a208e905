import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Choice } from "@/shared/ui/Choice";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { useFilters } from "@/shared/ui/useFilters";
import { issuesQuery, type IssueState } from "./api";
import { IssueTable } from "./IssueTable";

const states: IssueState[] = ["OPEN", "CLOSED"];

export function IssuesPage() {
  const { t } = useTranslation();
  const filters = useFilters();
  const state = states.find((known) => known === filters.get("state"));
  const issues = useQuery(issuesQuery({ state, page: filters.page }));
  return (
    <>
      <PageHead title={t("issue.title")} lead={t("issue.lead")} />
      <Box sx={{ display: "flex", mb: 3 }}>
        <Choice
          label={t("common.state")}
          value={state}
          options={states.map((value) => ({ value, label: t(`issue.state.${value}`) }))}
          onChoose={(chosen) => {
            filters.set({ state: chosen });
          }}
        />
      </Box>
      <Loadable
        query={issues}
        isEmpty={(page) => page.items.length === 0}
        empty={
          <EmptyState
            title={t("issue.empty")}
            hint={t("issue.emptyHint")}
            action={filters.any && <Button onClick={filters.clear}>{t("common.clear")}</Button>}
          />
        }
      >
        {(page) => (
          <>
            <IssueTable issues={page.items} />
            <Paging page={page} onPage={filters.setPage} />
          </>
        )}
      </Loadable>
    </>
  );
}
