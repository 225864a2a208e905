import Box from "@mui/material/Box";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { TaskSummary } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { DueTag } from "@/shared/ui/DueTag";
import { RouterLink } from "@/shared/ui/RouterLink";
import { TaskStateTag } from "./TaskStateTag";

export function TaskRows({ tasks }: { tasks: TaskSummary[] }) {
  const { t } = useTranslation();
  return (
    <Paper
      variant="outlined"
      component="ul"
      aria-label={t("task.list")}
      sx={{ m: 0, p: 0, listStyle: "none" }}
    >
      {tasks.map((task, index) => (
        <Box
          component="li"
          key={task.id}
          sx={{
            display: "grid",
            gridTemplateColumns: { xs: "1fr", md: "1fr minmax(300px, 38%)" },
            gap: { xs: 1, md: 3 },
            px: { xs: 2, sm: 2.5 },
            py: 2,
            borderTop: index === 0 ? 0 : 1,
            borderColor: "divider",
          }}
        >
          <Box sx={{ minWidth: 0 }}>
            <RouterLink
              to={paths.task(task.id)}
              underline="hover"
              sx={{ fontWeight: 600, fontSize: "1.05rem" }}
            >
              {task.title}
            </RouterLink>
            <Typography variant="body2" color="textSecondary">
              {task.agencyName}
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {task.sourceName}: {task.articleTitle}
            </Typography>
          </Box>
          <Box>
            <TaskDue task={task} />
            <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
              {t(`origin.${task.origin}`)}
            </Typography>
          </Box>
        </Box>
      ))}
    </Paper>
  );
}

/** An answered task shows that it is done, an open one when it is due. */
function TaskDue({ task }: { task: TaskSummary }) {
  const { t } = useTranslation();
  if (task.state === "ANSWERED") return <TaskStateTag state={task.state} />;
  return task.clock ? <DueTag due={task.clock} /> : <Typography>{t("task.noClock")}</Typography>;
}
