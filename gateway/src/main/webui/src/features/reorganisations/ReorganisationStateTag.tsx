import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import EditNote from "@mui/icons-material/EditNote";
import Event from "@mui/icons-material/Event";
import Undo from "@mui/icons-material/Undo";
import { useTranslation } from "react-i18next";
import type { ReorganisationSummary } from "@/shared/api/types";
import { StateTag } from "@/shared/ui/StateTag";

const looks = {
  DRAFT: { icon: <EditNote />, tone: "warning" },
  WITHDRAWN: { icon: <Undo />, tone: "default" },
  SCHEDULED: { icon: <Event />, tone: "info" },
  IN_FORCE: { icon: <CheckCircleOutlined />, tone: "success" },
} as const;

export function ReorganisationStateTag({ state }: { state: ReorganisationSummary["state"] }) {
  const { t } = useTranslation();
  return <StateTag label={t(`reorganisation.state.${state}`)} {...looks[state]} />;
}
