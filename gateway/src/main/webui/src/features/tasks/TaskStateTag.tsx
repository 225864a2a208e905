import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import PendingOutlined from "@mui/icons-material/PendingOutlined";
import { useTranslation } from "react-i18next";
import type { TaskState } from "@/shared/api/types";
import { StateTag } from "@/shared/ui/StateTag";

export function TaskStateTag({ state }: { state: TaskState }) {
  const { t } = useTranslation();
  return state === "ANSWERED" ? (
    <StateTag tone="success" icon={<CheckCircleOutlined />} label={t("task.answered")} />
  ) : (
    <StateTag tone="info" icon={<PendingOutlined />} label={t("task.open")} />
  );
}
