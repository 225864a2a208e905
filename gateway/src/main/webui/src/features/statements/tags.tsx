import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import EditNoteOutlined from "@mui/icons-material/EditNoteOutlined";
import HistoryOutlined from "@mui/icons-material/HistoryOutlined";
import RateReviewOutlined from "@mui/icons-material/RateReviewOutlined";
import ScheduleOutlined from "@mui/icons-material/ScheduleOutlined";
import type { ComponentProps, ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { StatementState } from "@/shared/api/types";
import { StateTag } from "@/shared/ui/StateTag";

const looks: Record<
  StatementState | "SUPERSEDED",
  { tone: ComponentProps<typeof StateTag>["tone"]; icon: ReactElement }
> = {
  DRAFT: { tone: "default", icon: <EditNoteOutlined /> },
  IN_REVIEW: { tone: "warning", icon: <RateReviewOutlined /> },
  SCHEDULED: { tone: "info", icon: <ScheduleOutlined /> },
  PUBLISHED: { tone: "success", icon: <CheckCircleOutlined /> },
  SUPERSEDED: { tone: "default", icon: <HistoryOutlined /> },
};

export function StatementStateTag({
  statement,
}: {
  statement: { state: StatementState; supersededAt?: string };
}) {
  const { t } = useTranslation();
  const state = statement.supersededAt ? "SUPERSEDED" : statement.state;
  return <StateTag {...looks[state]} label={t(`statement.states.${state}`)} />;
}
