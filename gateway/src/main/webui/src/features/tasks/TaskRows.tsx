import Box from "@mui/material/Box";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import type { TaskSummary } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { matterPath } from "@/shared/task/matter";
import { TaskDue } from "@/shared/task/TaskDue";
import { ClockExplanation } from "@/shared/ui/ClockExplanation";
import { RouterLink } from "@/shared/ui/RouterLink";

interface Props {
  tasks: TaskSummary[];
  /** Each clock says why it shows what it shows; left out where there is little room. */
  explained?: boolean;
}

/** Tasks, one below the other; the arrow keys, and j and k, go from one to the next. */
export function TaskRows({ tasks, explained = false }: Props) {
  const { t } = useTranslation();
  return (
    <Paper
      variant="outlined"
      component="ul"
      aria-label={t("task.list")}
      onKeyDown={goToNeighbour}
      sx={{ m: 0, p: 0, listStyle: "none" }}
    >
      {tasks.map((task, index) => (
        <Box
          component="li"
          key={task.id}
          sx={{
            display: "grid",
            gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 1fr) minmax(300px, 38%)" },
            gap: { xs: 1, md: 3 },
            px: { xs: 2, sm: 2.5 },
            py: 2,
            borderTop: index === 0 ? 0 : 1,
            borderColor: "divider",
          }}
        >
          <Box sx={{ minWidth: 0 }}>
            <RouterLink
              to={matterPath(task) ?? paths.task(task.id)}
              data-task
              underline="hover"
              sx={{ fontWeight: 600, fontSize: "1.05rem", overflowWrap: "anywhere" }}
            >
              {task.title}
            </RouterLink>
            <Typography variant="body2" color="textSecondary">
              {task.agencyName}
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {[
                task.role === "PARTNER" && t("task.partner"),
                t(`task.kinds.${task.kind}`),
                task.sourceName && `${task.sourceName}: ${task.articleTitle ?? ""}`,
              ]
                .filter(Boolean)
                .join(" · ")}
            </Typography>
          </Box>
          <Box sx={{ minWidth: 0 }}>
            <TaskDue task={task} />
            {task.origin && (
              <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
                {t(`origin.${task.origin}`)}
              </Typography>
            )}
            {explained && task.clock && (
              <Box sx={{ mt: 1 }}>
                <ClockExplanation clock={task.clock} />
              </Box>
            )}
          </Box>
        </Box>
      ))}
    </Paper>
  );
}

const step: Partial<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

function goToNeighbour(event: KeyboardEvent<HTMLElement>): void {
  const direction = event.ctrlKey || event.metaKey || event.altKey ? undefined : step[event.key];
  if (direction === undefined || !(event.target instanceof HTMLElement) || !("task" in event.target.dataset))
    return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-task]")];
  const next = links[links.indexOf(event.target) + direction];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
