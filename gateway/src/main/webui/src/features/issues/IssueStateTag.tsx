import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import PendingOutlined from "@mui/icons-material/PendingOutlined";
import { useTranslation } from "react-i18next";
import { StateTag } from "@/shared/ui/StateTag";
import type { IssueState } from "./api";

export function IssueStateTag({ state }: { state: IssueState }) {
  const { t } = useTranslation();
  return state === "CLOSED" ? (
    <StateTag tone="success" icon={<CheckCircleOutlined />} label={t("issue.state.CLOSED")} />
  ) : (
    <StateTag tone="warning" icon={<PendingOutlined />} label={t("issue.state.OPEN")} />
  );
}
