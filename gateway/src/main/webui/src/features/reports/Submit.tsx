import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AnnualReportView } from "@/shared/api/types";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { showDate } from "@/shared/time/zone";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { Section } from "@/shared/ui/Section";
import { useSubmit, type Which } from "./api";

/** Makes a report final, when its year is over. */
export function Submit({ report, which }: { report: AnnualReportView; which: Which }) {
  const { t } = useTranslation();
  const me = useMe();
  const submit = useSubmit(which, report.version);
  const [asking, setAsking] = useState(false);
  if (report.state === "SUBMITTED") return null;
  const may = hasAny(me, which.agencyId ? rights.submitReports : ["province-admin"]);
  return (
    <Section title={t("annualReport.submitTitle")}>
      {submit.error && <ProblemAlert error={submit.error} />}
      {!report.maySubmit && (
        <Typography color="textSecondary">{t("annualReport.notYet", { to: showDate(report.to) })}</Typography>
      )}
      {report.maySubmit && may && (
        <Button
          variant="contained"
          disabled={submit.isPending}
          onClick={() => {
            setAsking(true);
          }}
        >
          {t("annualReport.submit")}
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        title={t("annualReport.submitAsk")}
        text={t("annualReport.submitText")}
        action={t("annualReport.submit")}
        onCancel={() => {
          setAsking(false);
        }}
        onConfirm={() => {
          setAsking(false);
          submit.mutate();
        }}
      />
    </Section>
  );
}
