import BlockOutlined from "@mui/icons-material/BlockOutlined";
import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import PendingOutlined from "@mui/icons-material/PendingOutlined";
import UndoOutlined from "@mui/icons-material/UndoOutlined";
import VisibilityOffOutlined from "@mui/icons-material/VisibilityOffOutlined";
import { useTranslation } from "react-i18next";
import type { TaskState } from "@/shared/api/types";
import { StateTag } from "@/shared/ui/StateTag";

const looks = {
  OPEN: { tone: "info", icon: <PendingOutlined /> },
  ANSWERED: { tone: "success", icon: <CheckCircleOutlined /> },
  REFUSED: { tone: "warning", icon: <BlockOutlined /> },
  AVOIDED: { tone: "error", icon: <VisibilityOffOutlined /> },
  WITHDRAWN: { tone: "default", icon: <UndoOutlined /> },
} as const;

export function TaskStateTag({ state }: { state: TaskState }) {
  const { t } = useTranslation();
  return <StateTag {...looks[state]} label={t(`task.states.${state}`)} />;
}
