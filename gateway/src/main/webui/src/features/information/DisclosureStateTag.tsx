import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import EventBusyOutlined from "@mui/icons-material/EventBusyOutlined";
import PendingOutlined from "@mui/icons-material/PendingOutlined";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { DisclosureState } from "@/shared/api/types";
import { StateTag } from "@/shared/ui/StateTag";

const looks: Record<DisclosureState, { tone: "success" | "error" | "info" | "default"; icon: ReactElement }> =
  {
    GAP: { tone: "error", icon: <ErrorOutlined /> },
    WAITING: { tone: "info", icon: <PendingOutlined /> },
    PUBLISHED: { tone: "success", icon: <CheckCircleOutlined /> },
    OVER: { tone: "default", icon: <EventBusyOutlined /> },
  };

export function DisclosureStateTag({ state }: { state: DisclosureState }) {
  const { t } = useTranslation();
  return <StateTag {...looks[state]} label={t(`disclosure.states.${state}`)} />;
}
