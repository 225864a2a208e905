import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { statementsQuery } from "@/shared/statement/api";
import { StatementRows } from "@/shared/statement/StatementRows";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { Paging } from "@/shared/ui/Paging";

export function AgencyStatements({ agencyId }: { agencyId: string }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(0);
  const statements = useQuery(statementsQuery({ agency: agencyId, page, size: 10 }));
  return (
    <Loadable
      query={statements}
      rows={2}
      isEmpty={(found) => found.items.length === 0}
      empty={<EmptyState title={t("agency.noStatements")} />}
    >
      {(found) => (
        <>
          <StatementRows statements={found.items} label={t("agency.statements")} />
          {found.total > found.size && <Paging page={found} onPage={setPage} />}
        </>
      )}
    </Loadable>
  );
}
