import Alert from "@mui/material/Alert";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { AlertView } from "@/shared/api/types";
import { showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { Facts } from "@/shared/ui/Facts";
import { Loadable } from "@/shared/ui/Loadable";
import { Paragraphs } from "@/shared/ui/Paragraphs";
import { AlertActions } from "./AlertActions";
import { alertQuery } from "./api";

/** What was broadcast or staff opened, and the three moments from which the law of some day counts the first statement. */
export function AlertMatter({ id, open }: { id: string; open: boolean }) {
  const alert = useQuery(alertQuery(id));
  return <Loadable query={alert}>{(view) => <Matter alert={view} open={open} />}</Loadable>;
}

function Matter({ alert, open }: { alert: AlertView; open: boolean }) {
  const { t } = useTranslation();
  const byHand = alert.origin === "BY_HAND";
  return (
    <Card>
      {alert.end && (
        <Alert severity="info" variant="outlined" role="note" sx={{ mb: 2 }}>
          {t(byHand ? "alert.withdrawn" : `alert.ending.${alert.end.ending}`, {
            at: showDateTime(alert.end.cancelledAt),
          })}
          {alert.end.reason && ` ${alert.end.reason}`}
        </Alert>
      )}
      {alert.text && <Paragraphs text={alert.text} />}
      <Facts
        items={[
          [t("alert.reason"), alert.reason],
          [t("alert.concern"), t(`alert.concerns.${alert.concern}`)],
          [t("alert.riskLevel"), alert.riskLevel && t("alert.level", { level: alert.riskLevel })],
          [t("alert.occurredAt"), alert.occurredAt && showDateTime(alert.occurredAt)],
          [t("alert.receivedAt"), showDateTime(alert.receivedAt)],
          [
            t("alert.determinedAt"),
            alert.impactDeterminedAt
              ? showDateTime(alert.impactDeterminedAt)
              : alert.concern === "OPINION" && t("alert.notDetermined"),
          ],
          [t(byHand ? "alert.openedAt" : "alert.issuedAt"), showDateTime(alert.issuedAt)],
          [t("alert.openedBy"), alert.openedBy],
          [t("alert.toldAt"), alert.toldAt !== alert.issuedAt && showDateTime(alert.toldAt)],
        ]}
      />
      {byHand && open && <AlertActions alert={alert} />}
    </Card>
  );
}
