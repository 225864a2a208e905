import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import HelpOutlined from "@mui/icons-material/HelpOutlined";
import RemoveCircleOutlined from "@mui/icons-material/RemoveCircleOutlined";
import ScheduleOutlined from "@mui/icons-material/ScheduleOutlined";
import WarningAmberOutlined from "@mui/icons-material/WarningAmberOutlined";
import { useTranslation } from "react-i18next";
import type { DutyState } from "@/shared/api/types";
import { StateTag } from "@/shared/ui/StateTag";

const looks = {
  OPEN: { tone: "info", icon: <ScheduleOutlined /> },
  OVERDUE: { tone: "error", icon: <ErrorOutlined /> },
  DOUBTFUL: { tone: "warning", icon: <HelpOutlined /> },
  FULFILLED: { tone: "success", icon: <CheckCircleOutlined /> },
  LATE: { tone: "warning", icon: <WarningAmberOutlined /> },
  LAPSED: { tone: "default", icon: <RemoveCircleOutlined /> },
} as const;

export function DutyStateTag({ state }: { state: DutyState }) {
  const { t } = useTranslation();
  const { tone, icon } = looks[state];
  return <StateTag tone={tone} icon={icon} label={t(`duty.state.${state}`)} />;
}
