import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { TaskSummary } from "@/shared/api/types";
import { showDateTime } from "@/shared/time/zone";
import { DueTag } from "@/shared/ui/DueTag";
import { TaskStateTag } from "./TaskStateTag";

/** An open task shows when it is due, a closed one how it ended and whether in time. */
export function TaskDue({ task }: { task: TaskSummary }) {
  const { t } = useTranslation();
  if (task.state === "OPEN")
    return task.clock ? <DueTag due={task.clock} /> : <Typography>{t("task.noClock")}</Typography>;
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 1, rowGap: 0.5 }}>
      <TaskStateTag state={task.state} />
      <Typography variant="body2" component="span">
        {[
          task.closedAt && t("task.closedAt", { at: showDateTime(task.closedAt) }),
          task.verdict && t(`task.verdicts.${task.verdict}`),
        ]
          .filter(Boolean)
          .join(", ")}
      </Typography>
    </Box>
  );
}
