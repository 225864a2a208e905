import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Tab from "@mui/material/Tab";
import Tabs from "@mui/material/Tabs";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { openDutyKinds, type OpenDuty } from "@/shared/api/types";
import { openDutiesQuery } from "@/shared/duty/api";
import { OpenDutyTable, useDutyCsv } from "@/shared/duty/OpenDutyTable";
import { hasAny, useMe } from "@/shared/session/session";
import { Choice } from "@/shared/ui/Choice";
import { CsvButton } from "@/shared/ui/CsvButton";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { PrintButton } from "@/shared/ui/PrintButton";
import { useFilters } from "@/shared/ui/useFilters";

/** All that is overdue on one page, or all that is open: of the province for those who see all, else of the own agency. */
export function OpenDutiesPage() {
  const { t } = useTranslation();
  const me = useMe();
  const filters = useFilters();
  const csv = useDutyCsv();
  const everyAgency = hasAny(me, ["province-admin", "leader"]);
  const overdue = filters.get("all") !== "1";
  const kind = openDutyKinds.find((known) => known === filters.get("kind"));
  const agency = filters.get("agency");
  const duties = useQuery(openDutiesQuery({ overdue, kind }));
  const shown = (duties.data?.items ?? []).filter((duty) => !agency || duty.agencyId === agency);

  return (
    <>
      <PageHead
        title={t("duty.title")}
        lead={everyAgency ? t("duty.leadAll") : t("duty.leadOwn")}
        actions={
          <>
            <CsvButton fileName="nghia-vu" head={csv.head} rows={shown.map(csv.row)} />
            <PrintButton />
          </>
        }
      />
      <Tabs
        className="no-print"
        value={overdue ? "overdue" : "all"}
        aria-label={t("common.state")}
        onChange={(_, next: string) => {
          filters.set({ all: next === "all" ? "1" : undefined, agency: undefined });
        }}
        sx={{ mb: 2, borderBottom: 1, borderColor: "divider" }}
      >
        <Tab value="overdue" label={t("duty.overdue")} id="tab-overdue" aria-controls="duty-list" />
        <Tab value="all" label={t("duty.all")} id="tab-all" aria-controls="duty-list" />
      </Tabs>
      <Box className="no-print" sx={{ display: "flex", flexWrap: "wrap", gap: 2, mb: 3 }}>
        <Choice
          label={t("duty.kind")}
          value={kind}
          options={openDutyKinds.map((value) => ({ value, label: t(`duty.kinds.${value}`) }))}
          onChoose={(chosen) => {
            filters.set({ kind: chosen });
          }}
        />
        {everyAgency && (
          <Choice
            label={t("common.agency")}
            value={agency}
            options={agenciesOf(duties.data?.items ?? [])}
            onChoose={(chosen) => {
              filters.set({ agency: chosen });
            }}
          />
        )}
      </Box>
      <div id="duty-list" role="tabpanel" aria-labelledby={overdue ? "tab-overdue" : "tab-all"}>
        <Loadable
          query={duties}
          rows={6}
          isEmpty={() => shown.length === 0}
          empty={
            <EmptyState
              title={overdue ? t("duty.noneOverdue") : t("duty.noneOpen")}
              action={
                (kind ?? agency) && (
                  <Button
                    onClick={() => {
                      filters.set({ kind: undefined, agency: undefined });
                    }}
                  >
                    {t("common.clear")}
                  </Button>
                )
              }
            />
          }
        >
          {() => <OpenDutyTable label={t("duty.list")} duties={shown} withAgency={everyAgency} />}
        </Loadable>
      </div>
    </>
  );
}

function agenciesOf(duties: OpenDuty[]) {
  const names = new Map(duties.map((duty) => [duty.agencyId, duty.agencyName]));
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label, "vi"));
}
