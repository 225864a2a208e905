import BlockOutlined from "@mui/icons-material/BlockOutlined";
import CampaignOutlined from "@mui/icons-material/CampaignOutlined";
import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import EventBusyOutlined from "@mui/icons-material/EventBusyOutlined";
import EventOutlined from "@mui/icons-material/EventOutlined";
import type { ComponentProps, ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { ConferenceState } from "@/shared/api/types";
import { StateTag } from "@/shared/ui/StateTag";

const states: Record<ConferenceState, { tone: ComponentProps<typeof StateTag>["tone"]; icon: ReactElement }> =
  {
    PLANNED: { tone: "info", icon: <EventOutlined /> },
    NOTIFIED: { tone: "info", icon: <CampaignOutlined /> },
    REFUSED: { tone: "error", icon: <BlockOutlined /> },
    CANCELLED: { tone: "default", icon: <EventBusyOutlined /> },
    HELD: { tone: "success", icon: <CheckCircleOutlined /> },
  };

export function ConferenceStateTag({ state }: { state: ConferenceState }) {
  const { t } = useTranslation();
  return <StateTag {...states[state]} label={t(`conference.states.${state}`)} />;
}
