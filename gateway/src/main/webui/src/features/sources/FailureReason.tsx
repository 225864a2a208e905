import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { SourceView } from "@/shared/api/types";
import { lookup } from "@/shared/i18n/lookup";
import { showDateTime } from "@/shared/time/zone";

/** Why the last fetch failed, in words when the code is known, as recorded otherwise. */
export function FailureReason({ source }: { source: SourceView }) {
  const { t } = useTranslation();
  const failure = source.lastFailure;
  if (source.state !== "FAILING" || !failure) return null;
  return (
    <Typography variant="body2" color="error">
      {lookup("source.failure", failure.code) ?? failure.detail}{" "}
      {t("source.failures", { count: source.consecutiveFailures })}
      {failure.at && ` · ${showDateTime(failure.at)}`}
    </Typography>
  );
}
