import GppBadOutlined from "@mui/icons-material/GppBadOutlined";
import VerifiedOutlined from "@mui/icons-material/VerifiedOutlined";
import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Button from "@mui/material/Button";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChainReport } from "@/shared/api/types";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { Section } from "@/shared/ui/Section";
import { verifyChain } from "./api";

/** Has the service walk along the whole chain of hashes, and says in words what that showed. */
export function ChainCheck() {
  const { t } = useTranslation();
  const [reached, setReached] = useState<ChainReport>();
  const check = useMutation({ mutationFn: () => verifyChain(setReached) });
  const report = check.data;
  return (
    <Section
      title={t("audit.check")}
      actions={
        <Button
          variant="outlined"
          disabled={check.isPending}
          onClick={() => {
            setReached(undefined);
            check.mutate();
          }}
        >
          {check.isPending
            ? t("audit.checking", { to: reached?.to ?? 0, all: reached?.head.position ?? "…" })
            : t("audit.checkNow")}
        </Button>
      }
    >
      {check.error && <ProblemAlert error={check.error} />}
      {report === undefined ? (
        t("audit.checkText")
      ) : report.firstBreak ? (
        <Alert severity="error" variant="outlined" icon={<GppBadOutlined />} role="alert">
          <AlertTitle>{t("audit.broken", { position: report.firstBreak.position })}</AlertTitle>
          {t(`audit.reason.${report.firstBreak.reason}`)} {t("audit.brokenText")}
        </Alert>
      ) : (
        <Alert severity="success" variant="outlined" icon={<VerifiedOutlined />} role="status">
          <AlertTitle>{t("audit.intact", { count: report.head.position })}</AlertTitle>
          {t("audit.headText", { position: report.head.position })}{" "}
          <code style={{ overflowWrap: "anywhere" }}>{report.head.hash}</code>
        </Alert>
      )}
    </Section>
  );
}
