import GppBadOutlined from "@mui/icons-material/GppBadOutlined";
import VerifiedOutlined from "@mui/icons-material/VerifiedOutlined";
import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Button from "@mui/material/Button";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChainReport, Head } from "@/shared/api/types";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { Section } from "@/shared/ui/Section";
import { AnchorForm } from "./AnchorForm";
import { verifyChain } from "./api";
import { writeHead } from "./head";

/** Has the service walk along the whole chain of hashes, and says in words what that showed. */
export function ChainCheck() {
  const { t } = useTranslation();
  const [reached, setReached] = useState<ChainReport>();
  const check = useMutation({
    mutationFn: async (earlier: Head | undefined) => ({
      report: await verifyChain(setReached, earlier),
      earlier,
    }),
  });
  const begin = (earlier?: Head) => {
    setReached(undefined);
    check.mutate(earlier);
  };
  return (
    <Section
      title={t("audit.check")}
      actions={
        <Button
          variant="outlined"
          disabled={check.isPending}
          onClick={() => {
            begin();
          }}
        >
          {check.isPending
            ? t("audit.checking", { to: reached?.to ?? 0, all: reached?.head.position ?? "…" })
            : t("audit.checkNow")}
        </Button>
      }
    >
      {check.error && <ProblemAlert error={check.error} />}
      {check.data ? <Finding {...check.data} /> : t("audit.checkText")}
      <AnchorForm pending={check.isPending} onCompare={begin} />
    </Section>
  );
}

/** What the walk showed; with an earlier head also whether everything up to it is what it was then. */
function Finding({ report, earlier }: { report: ChainReport; earlier?: Head }) {
  const { t } = useTranslation();
  if (report.firstBreak) {
    return (
      <Alert severity="error" variant="outlined" icon={<GppBadOutlined />} role="alert">
        <AlertTitle>{t("audit.broken", { position: report.firstBreak.position })}</AlertTitle>
        {t(`audit.reason.${report.firstBreak.reason}`)} {t("audit.brokenText")}
      </Alert>
    );
  }
  return (
    <Alert severity="success" variant="outlined" icon={<VerifiedOutlined />} role="status">
      <AlertTitle>
        {earlier
          ? t("audit.unchangedSince", {
              position: earlier.position,
              since: report.head.position - earlier.position,
            })
          : t("audit.intact", { count: report.head.position })}
      </AlertTitle>
      {t("audit.headText", { position: report.head.position })}{" "}
      <code style={{ overflowWrap: "anywhere" }}>{writeHead(report.head)}</code>
    </Alert>
  );
}
