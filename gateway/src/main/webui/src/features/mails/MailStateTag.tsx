import BlockOutlined from "@mui/icons-material/BlockOutlined";
import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import ScheduleOutlined from "@mui/icons-material/ScheduleOutlined";
import { useTranslation } from "react-i18next";
import type { MailState } from "@/shared/api/types";
import { StateTag } from "@/shared/ui/StateTag";

const looks = {
  WAITING: { tone: "warning", icon: <ScheduleOutlined /> },
  SENT: { tone: "success", icon: <CheckCircleOutlined /> },
  GIVEN_UP: { tone: "error", icon: <ErrorOutlined /> },
  WITHDRAWN: { tone: "default", icon: <BlockOutlined /> },
} as const;

export function MailStateTag({ state }: { state: MailState }) {
  const { t } = useTranslation();
  return <StateTag {...looks[state]} label={t(`mail.state.${state}`)} />;
}
