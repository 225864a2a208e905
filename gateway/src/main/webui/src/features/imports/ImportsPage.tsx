import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { ImportView } from "@/shared/api/types";
import { lookup } from "@/shared/i18n/lookup";
import { paths } from "@/shared/paths";
import { showDateTime } from "@/shared/time/zone";
import { DataTable } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";
import { useFilters } from "@/shared/ui/useFilters";
import { importsQuery } from "./api";
import { ImportStateTag } from "./ImportStateTag";
import { UploadForm } from "./UploadForm";
import { useNumber } from "./useNumber";

export function ImportsPage() {
  const { t } = useTranslation();
  const filters = useFilters();
  const imports = useQuery(importsQuery(filters.page));
  return (
    <>
      <PageHead title={t("import.title")} lead={t("import.lead")} />
      <UploadForm />
      <Section title={t("import.earlier")}>
        <Loadable
          query={imports}
          isEmpty={({ items }) => items.length === 0}
          empty={<EmptyState title={t("import.empty")} hint={t("import.emptyHint")} />}
        >
          {(page) => (
            <>
              <ImportTable imports={page.items} />
              <Paging page={page} onPage={filters.setPage} />
            </>
          )}
        </Loadable>
      </Section>
    </>
  );
}

function ImportTable({ imports }: { imports: ImportView[] }) {
  const { t } = useTranslation();
  const number = useNumber();
  return (
    <DataTable
      label={t("import.list")}
      rows={imports}
      columns={[
        {
          label: t("import.file"),
          cell: (view) => (
            <RouterLink to={paths.import(view.id)} underline="hover" sx={{ fontWeight: 600 }}>
              {view.fileName}
            </RouterLink>
          ),
        },
        { label: t("import.what"), cell: (view) => lookup("import.kinds", view.kind) ?? view.kind },
        { label: t("common.agency"), cell: (view) => view.agencyName },
        { label: t("common.state"), cell: (view) => <ImportStateTag state={view.state} /> },
        { label: t("import.verdicts.NEW"), align: "right", cell: (view) => number(view.rowsNew) },
        { label: t("import.verdicts.CHANGED"), align: "right", cell: (view) => number(view.rowsChanged) },
        { label: t("import.verdicts.UNCHANGED"), align: "right", cell: (view) => number(view.rowsUnchanged) },
        { label: t("import.verdicts.REFUSED"), align: "right", cell: (view) => number(view.rowsRefused) },
        { label: t("import.checkedAt"), cell: (view) => showDateTime(view.checkedAt) },
      ]}
    />
  );
}
