import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import PendingOutlined from "@mui/icons-material/PendingOutlined";
import { useTranslation } from "react-i18next";
import type { ImportView } from "@/shared/api/types";
import { StateTag } from "@/shared/ui/StateTag";

export function ImportStateTag({ state }: { state: ImportView["state"] }) {
  const { t } = useTranslation();
  return state === "APPLIED" ? (
    <StateTag tone="success" icon={<CheckCircleOutlined />} label={t("import.states.APPLIED")} />
  ) : (
    <StateTag tone="warning" icon={<PendingOutlined />} label={t("import.states.CHECKED")} />
  );
}
