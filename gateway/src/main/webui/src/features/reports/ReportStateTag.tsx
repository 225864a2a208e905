import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import EditNoteOutlined from "@mui/icons-material/EditNoteOutlined";
import { useTranslation } from "react-i18next";
import type { AnnualReportView } from "@/shared/api/types";
import { showDateTime } from "@/shared/time/zone";
import { StateTag } from "@/shared/ui/StateTag";

export function ReportStateTag({
  report: { state, submittedAt },
}: {
  report: Pick<AnnualReportView, "state" | "submittedAt">;
}) {
  const { t } = useTranslation();
  return state === "SUBMITTED" ? (
    <StateTag
      tone="success"
      icon={<CheckCircleOutlined />}
      label={
        submittedAt
          ? t("annualReport.submittedAt", { at: showDateTime(submittedAt) })
          : t("annualReport.states.SUBMITTED")
      }
    />
  ) : (
    <StateTag tone="default" icon={<EditNoteOutlined />} label={t("annualReport.states.DRAFT")} />
  );
}
