import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { http } from "@/shared/api/http";
import type { SpokespersonPeriod } from "@/shared/api/types";
import { showDate } from "@/shared/time/zone";
import { DataTable } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";

/** Everybody who speaks, will speak or spoke for the agency: names and times, no contacts of those who are gone. */
export function SpokespersonHistory({ agencyId }: { agencyId: string }) {
  const { t } = useTranslation();
  const history = useQuery({
    queryKey: ["spokesperson-history", agencyId],
    queryFn: ({ signal }) =>
      http.get<{ items: SpokespersonPeriod[] }>("/api/registry/v1/agencies/{id}/spokesperson-history", {
        path: { id: agencyId },
        signal,
      }),
  });
  return (
    <Loadable
      query={history}
      rows={2}
      isEmpty={({ items }) => items.length === 0}
      empty={<EmptyState title={t("spokesperson.past.empty")} />}
    >
      {({ items }) => (
        <DataTable
          label={t("spokesperson.past.title")}
          rows={items}
          columns={[
            { label: t("spokesperson.name"), cell: (period) => period.personName },
            { label: t("spokesperson.position"), cell: (period) => period.position },
            {
              label: t("spokesperson.past.role"),
              cell: (period) =>
                period.matter
                  ? t("spokesperson.past.roleFor", {
                      kind: t(`spokesperson.kind.${period.kind}`),
                      matter: period.matter,
                    })
                  : t(`spokesperson.kind.${period.kind}`),
            },
            {
              label: t("spokesperson.past.period"),
              cell: ({ validFrom, validTo }) =>
                validTo
                  ? t("spokesperson.past.fromTo", { from: showDate(validFrom), to: showDate(validTo) })
                  : t("spokesperson.past.from", { from: showDate(validFrom) }),
            },
            { label: t("spokesperson.decision"), cell: (period) => period.decisionNumber },
          ]}
        />
      )}
    </Loadable>
  );
}
