import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { lookup } from "@/shared/i18n/lookup";
import { showDateTime } from "@/shared/time/zone";
import { DataTable } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { fetchesQuery } from "./api";

export function FetchHistory({ sourceId }: { sourceId: string }) {
  const { t } = useTranslation();
  const fetches = useQuery(fetchesQuery(sourceId));
  return (
    <Loadable
      query={fetches}
      rows={3}
      isEmpty={({ items }) => items.length === 0}
      empty={<EmptyState title={t("source.noHistory")} />}
    >
      {({ items }) => (
        <DataTable
          label={t("source.history")}
          rows={items}
          columns={[
            { label: t("source.when"), cell: (fetch) => showDateTime(fetch.startedAt) },
            {
              label: t("source.outcome"),
              cell: (fetch) => lookup("source.outcomes", fetch.outcome) ?? fetch.outcome,
            },
            { label: t("source.newArticles"), align: "right", cell: (fetch) => fetch.newArticles },
            {
              label: t("common.details"),
              cell: (fetch) => lookup("source.failure", fetch.code) ?? fetch.detail,
            },
          ]}
        />
      )}
    </Loadable>
  );
}
