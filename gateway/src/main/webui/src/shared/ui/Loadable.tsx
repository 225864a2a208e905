import Skeleton from "@mui/material/Skeleton";
import Stack from "@mui/material/Stack";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ProblemAlert } from "./ProblemAlert";

interface Props<T> {
  query: Pick<UseQueryResult<T>, "data" | "error" | "isPending" | "refetch">;
  /** What to show instead of an empty answer. */
  empty?: ReactNode;
  isEmpty?: (data: T) => boolean;
  /** Rows of the placeholder while loading. */
  rows?: number;
  children: (data: T) => ReactNode;
}

/** The four states every view of server data has: loading, failed, empty, filled. */
export function Loadable<T>({ query, empty, isEmpty, rows = 4, children }: Props<T>) {
  if (query.data !== undefined) {
    return isEmpty?.(query.data) ? empty : children(query.data);
  }
  if (query.error) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  return <Placeholder rows={rows} />;
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
