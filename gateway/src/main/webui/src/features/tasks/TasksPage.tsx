import Tab from "@mui/material/Tab";
import Tabs from "@mui/material/Tabs";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { TaskState } from "@/shared/api/types";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { useFilters } from "@/shared/ui/useFilters";
import { tasksQuery } from "./api";
import { TaskRows } from "./TaskRows";

export function TasksPage() {
  const { t } = useTranslation();
  const filters = useFilters();
  const state: TaskState = filters.get("state") === "ANSWERED" ? "ANSWERED" : "OPEN";
  const tasks = useQuery(tasksQuery({ state, page: filters.page }));

  return (
    <>
      <PageHead title={t("task.title")} lead={t("task.lead")} />
      <Tabs
        value={state}
        aria-label={t("common.state")}
        onChange={(_, next: TaskState) => {
          filters.set({ state: next === "OPEN" ? undefined : next });
        }}
        sx={{ mb: 2, borderBottom: 1, borderColor: "divider" }}
      >
        <Tab value="OPEN" label={t("task.open")} id="tab-OPEN" aria-controls="task-list" />
        <Tab value="ANSWERED" label={t("task.answered")} id="tab-ANSWERED" aria-controls="task-list" />
      </Tabs>
      <div id="task-list" role="tabpanel" aria-labelledby={`tab-${state}`}>
        <Loadable
          query={tasks}
          isEmpty={(page) => page.items.length === 0}
          empty={<EmptyState title={state === "OPEN" ? t("task.empty") : t("task.emptyAnswered")} />}
        >
          {(page) => (
            <>
              <TaskRows tasks={page.items} />
              <Paging page={page} onPage={filters.setPage} />
            </>
          )}
        </Loadable>
      </div>
    </>
  );
}
