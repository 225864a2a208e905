import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import FiberNewOutlined from "@mui/icons-material/FiberNewOutlined";
import PauseCircleOutlined from "@mui/icons-material/PauseCircleOutlined";
import { useTranslation } from "react-i18next";
import type { SourceView } from "@/shared/api/types";
import { StateTag } from "@/shared/ui/StateTag";

const looks = {
  NEW: { tone: "info", icon: <FiberNewOutlined /> },
  OK: { tone: "success", icon: <CheckCircleOutlined /> },
  FAILING: { tone: "error", icon: <ErrorOutlined /> },
  DISABLED: { tone: "default", icon: <PauseCircleOutlined /> },
} as const;

export function SourceStateTag({ state }: { state: SourceView["state"] }) {
  const { t } = useTranslation();
  return <StateTag {...looks[state]} label={t(`source.state.${state}`)} />;
}
