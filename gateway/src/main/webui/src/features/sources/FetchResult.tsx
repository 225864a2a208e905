import Alert from "@mui/material/Alert";
import type { UseMutationResult } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { FetchView } from "@/shared/api/types";
import { lookup } from "@/shared/i18n/lookup";
import { Notice } from "@/shared/ui/Notice";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";

/** What the fetch asked for by hand brought; the history below has the details. */
export function FetchResult({ fetch }: { fetch: Pick<UseMutationResult<FetchView>, "data" | "error"> }) {
  const { t } = useTranslation();
  if (fetch.error) return <ProblemAlert error={fetch.error} />;
  if (!fetch.data) return null;
  if (fetch.data.outcome === "FAILED") {
    return (
      <Alert severity="error" variant="outlined" sx={{ my: 2 }}>
        {t("source.fetchFailed")} {lookup("source.failure", fetch.data.code)}
      </Alert>
    );
  }
  const count = fetch.data.newArticles;
  return <Notice>{count > 0 ? t("source.fetched", { count }) : t("source.fetchedNone")}</Notice>;
}
