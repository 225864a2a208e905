import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import EditNoteOutlined from "@mui/icons-material/EditNoteOutlined";
import HighlightOffOutlined from "@mui/icons-material/HighlightOffOutlined";
import HourglassEmptyOutlined from "@mui/icons-material/HourglassEmptyOutlined";
import TaskAltOutlined from "@mui/icons-material/TaskAltOutlined";
import type { ComponentProps, ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { CorrectionOutcome, CorrectionState } from "@/shared/api/types";
import { StateTag } from "@/shared/ui/StateTag";

const looks: Record<CorrectionState, { tone: ComponentProps<typeof StateTag>["tone"]; icon: ReactElement }> =
  {
    DRAFT: { tone: "default", icon: <EditNoteOutlined /> },
    SENT: { tone: "info", icon: <HourglassEmptyOutlined /> },
    AGREED: { tone: "success", icon: <TaskAltOutlined /> },
    REFUSED: { tone: "warning", icon: <HighlightOffOutlined /> },
    CLOSED: { tone: "default", icon: <CheckCircleOutlined /> },
  };

export function CorrectionStateTag({
  state,
  outcome,
}: {
  state: CorrectionState;
  outcome?: CorrectionOutcome;
}) {
  const { t } = useTranslation();
  return (
    <StateTag
      {...looks[state]}
      label={outcome ? t(`pressCorrection.outcomes.${outcome}`) : t(`pressCorrection.states.${state}`)}
    />
  );
}
