import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { paths } from "@/shared/paths";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";
import { tasksQuery } from "./api";
import { TaskRows } from "./TaskRows";

const SHOWN = 5;

/** The first of the reader's open tasks, for the console's home. */
export function OpenTasks() {
  const { t } = useTranslation();
  const tasks = useQuery(tasksQuery({ state: "OPEN", size: SHOWN }));
  return (
    <Section
      title={t("desk.tasks")}
      actions={
        tasks.data && tasks.data.total > 0 ? (
          <RouterLink to={paths.tasks}>{t("desk.all", { count: tasks.data.total })}</RouterLink>
        ) : undefined
      }
    >
      <Loadable
        query={tasks}
        rows={2}
        isEmpty={(page) => page.items.length === 0}
        empty={<EmptyState title={t("task.empty")} />}
      >
        {(page) => <TaskRows tasks={page.items} />}
      </Loadable>
    </Section>
  );
}
