import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import { useTranslation } from "react-i18next";
import type { MailStatus } from "@/shared/api/types";
import { showDateTime } from "@/shared/time/zone";

const severities = { FLOWING: "success", STUCK: "warning", NO_SERVER: "info" } as const;

/** Whether mail leaves, and what that means for whoever waits for one. */
export function MailFlowNotice({ status }: { status: MailStatus }) {
  const { t } = useTranslation();
  return (
    <Alert severity={severities[status.flow]} variant="outlined" role="status" sx={{ mb: 3 }}>
      <AlertTitle>{t(`mail.flow.${status.flow}.title`)}</AlertTitle>
      {t(`mail.flow.${status.flow}.text`)}
      {status.oldest && (
        <> {t("mail.waiting", { count: status.waiting, since: showDateTime(status.oldest) })}</>
      )}
      {status.givenUp > 0 && <> {t("mail.givenUp", { count: status.givenUp })}</>}
    </Alert>
  );
}
