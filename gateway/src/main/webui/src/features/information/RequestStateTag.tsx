import CancelOutlined from "@mui/icons-material/CancelOutlined";
import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import HelpOutline from "@mui/icons-material/HelpOutlined";
import MarkEmailUnreadOutlined from "@mui/icons-material/MarkEmailUnreadOutlined";
import PendingOutlined from "@mui/icons-material/PendingOutlined";
import UndoOutlined from "@mui/icons-material/UndoOutlined";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { RequestState } from "@/shared/api/types";
import { StateTag } from "@/shared/ui/StateTag";

const looks: Record<
  RequestState,
  { tone: "success" | "warning" | "error" | "info" | "default"; icon: ReactElement }
> = {
  RECEIVED: { tone: "info", icon: <MarkEmailUnreadOutlined /> },
  ASKED_BACK: { tone: "warning", icon: <HelpOutline /> },
  ACCEPTED: { tone: "info", icon: <PendingOutlined /> },
  SUPPLIED: { tone: "success", icon: <CheckCircleOutlined /> },
  REFUSED: { tone: "error", icon: <CancelOutlined /> },
  INVALID: { tone: "default", icon: <CancelOutlined /> },
  WITHDRAWN: { tone: "default", icon: <UndoOutlined /> },
};

export function RequestStateTag({ state }: { state: RequestState }) {
  const { t } = useTranslation();
  return <StateTag {...looks[state]} label={t(`information.states.${state}`)} />;
}
