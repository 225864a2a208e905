import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Button from "@mui/material/Button";
import { useTranslation } from "react-i18next";
import { ApiError } from "@/shared/api/problem";
import { lookup } from "@/shared/i18n/lookup";

interface Props {
  error: Error;
  onRetry?: () => void;
}

/** What went wrong in the reader's language, chosen by the problem's code; the trace id helps whoever has to look for it. */
export function ProblemAlert({ error, onRetry }: Props) {
  const { t } = useTranslation();
  const traceId = error instanceof ApiError ? error.problem.traceId : undefined;
  return (
    <Alert
      severity="error"
      variant="outlined"
      sx={{ bgcolor: "background.paper" }}
      action={
        onRetry && (
          <Button color="inherit" onClick={onRetry}>
            {t("common.retry")}
          </Button>
        )
      }
    >
      <AlertTitle>{problemText(error)}</AlertTitle>
      {traceId && t("error.trace", { id: traceId })}
    </Alert>
  );
}

export function problemText(error: Error): string {
  if (!(error instanceof ApiError)) return lookup("error", "title") ?? error.message;
  return (
    lookup("error.code", error.code) ?? lookup("error.status", String(error.status)) ?? error.problem.title
  );
}
