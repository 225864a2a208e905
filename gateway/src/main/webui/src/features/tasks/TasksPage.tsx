import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Tab from "@mui/material/Tab";
import Tabs from "@mui/material/Tabs";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { taskKinds, type TaskState } from "@/shared/api/types";
import { AgencyFilter } from "@/shared/agency/AgencyFilter";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { Choice } from "@/shared/ui/Choice";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { useFilters } from "@/shared/ui/useFilters";
import { tasksQuery } from "./api";
import { TaskRows } from "./TaskRows";

/** What the tabs show; overdue is no state of its own, it follows from the clock. */
const tabs = ["OPEN", "OVERDUE", "ANSWERED", "REFUSED", "AVOIDED", "WITHDRAWN"] as const;

/** The inbox: every matter that waits for the reader's agency, or for any, by state, kind and clock. */
export function TasksPage() {
  const { t } = useTranslation();
  const me = useMe();
  const filters = useFilters();
  const everyAgency = hasAny(me, ["province-admin", "leader"]);
  const tab = tabs.find((known) => known === filters.get("state")) ?? "OPEN";
  const state: TaskState = tab === "OVERDUE" ? "OPEN" : tab;
  const kind = taskKinds.find((known) => known === filters.get("kind"));
  const agency = filters.get("agency");
  const tasks = useQuery(
    tasksQuery({
      state,
      kind,
      agency,
      overdue: tab === "OVERDUE" ? true : undefined,
      page: filters.page,
    }),
  );

  return (
    <>
      <PageHead
        title={t("task.title")}
        lead={t("task.lead")}
        actions={
          <>
            <Button component={Link} to={paths.newAlert} variant="outlined">
              {t("alert.new")}
            </Button>
            {hasAny(me, rights.workOnEnquiries) && (
              <Button component={Link} to={paths.newEnquiry} variant="contained">
                {t("enquiry.record")}
              </Button>
            )}
          </>
        }
      />
      <Tabs
        value={tab}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={t("common.state")}
        onChange={(_, next: (typeof tabs)[number]) => {
          filters.set({ state: next === "OPEN" ? undefined : next });
        }}
        sx={{ mb: 2, borderBottom: 1, borderColor: "divider" }}
      >
        {tabs.map((value) => (
          <Tab
            key={value}
            value={value}
            label={value === "OVERDUE" ? t("task.overdue") : t(`task.states.${value}`)}
            id={`tab-${value}`}
            aria-controls="task-list"
          />
        ))}
      </Tabs>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, mb: 2 }}>
        <Choice
          label={t("task.kind")}
          value={kind}
          options={taskKinds.map((value) => ({ value, label: t(`task.kinds.${value}`) }))}
          onChoose={(chosen) => {
            filters.set({ kind: chosen });
          }}
        />
        {everyAgency && (
          <Box sx={{ flex: { xs: "1 1 100%", sm: "0 1 360px" } }}>
            <AgencyFilter
              agency={agency}
              onChoose={(chosen) => {
                filters.set({ agency: chosen });
              }}
            />
          </Box>
        )}
      </Box>
      <div id="task-list" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        <Loadable
          query={tasks}
          isEmpty={(page) => page.items.length === 0}
          empty={<EmptyState title={t(emptyWords(tab))} />}
        >
          {(page) => (
            <>
              <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
                {t("task.keys")}
              </Typography>
              <TaskRows tasks={page.items} explained />
              <Paging page={page} onPage={filters.setPage} />
            </>
          )}
        </Loadable>
      </div>
    </>
  );
}

function emptyWords(tab: (typeof tabs)[number]) {
  if (tab === "OPEN") return "task.empty";
  return tab === "OVERDUE" ? "task.emptyOverdue" : "task.emptyClosed";
}
