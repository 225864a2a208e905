import Skeleton from "@mui/material/Skeleton";
import Stack from "@mui/material/Stack";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ApiError } from "@/shared/api/problem";
import { PageHead } from "./PageHead";
import { ProblemAlert } from "./ProblemAlert";

interface Props<T> {
  query: Pick<UseQueryResult<T>, "data" | "error" | "isPending" | "refetch">;
  /** What to show instead of an empty answer. */
  empty?: ReactNode;
  isEmpty?: (data: T) => boolean;
  /** The data is what the whole page is about: a failure then needs a title of its own. */
  wholePage?: boolean;
  /** Rows of the placeholder while loading. */
  rows?: number;
  children: (data: T) => ReactNode;
}

/** The four states every view of server data has: loading, failed, empty, filled. */
export function Loadable<T>({ query, empty, isEmpty, wholePage = false, rows = 4, children }: Props<T>) {
  if (query.data !== undefined) {
    return isEmpty?.(query.data) ? empty : children(query.data);
  }
  if (query.error) {
    return (
      <>
        {wholePage && <FailedTitle error={query.error} />}
        <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      </>
    );
  }
  return <Placeholder rows={rows} />;
}

function FailedTitle({ error }: { error: Error }) {
  const { t } = useTranslation();
  const missing = error instanceof ApiError && error.status === 404;
  return <PageHead title={missing ? t("error.notFoundPage") : t("error.title")} />;
}

export function Placeholder({ rows = 4 }: { rows?: number }) {
  const { t } = useTranslation();
  return (
    <Stack spacing={1.5} role="status" aria-label={t("common.loading")}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} variant="rounded" height={56} />
      ))}
    </Stack>
  );
}
