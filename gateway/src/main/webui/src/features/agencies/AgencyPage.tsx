import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Link from "@mui/material/Link";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { agencyHistoryQuery, agencyQuery } from "@/shared/agency/api";
import { AgencyTimeline, PastDayNotice } from "@/shared/agency/AgencyTimeline";
import { kindName } from "@/shared/agency/AgencyRows";
import type { AgencyView } from "@/shared/api/types";
import { openData } from "@/shared/paths";
import { showDate } from "@/shared/time/zone";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { PrintButton } from "@/shared/ui/PrintButton";
import { Section } from "@/shared/ui/Section";
import { useFilters } from "@/shared/ui/useFilters";
import { SpokespersonCard } from "@/shared/agency/SpokespersonCard";
import { AgencyChannels } from "./AgencyChannels";
import { AgencyFacts } from "./AgencyFacts";
import { ReportContact } from "./ReportContact";
import { AgencyStatements } from "./AgencyStatements";
import { SpokespersonHistory } from "./SpokespersonHistory";
import { DayField } from "@/shared/ui/DayField";

export function AgencyPage() {
  const { id = "" } = useParams();
  const filters = useFilters();
  const asAt = filters.get("asAt");
  const agency = useQuery(agencyQuery(id, asAt));
  return (
    <Loadable query={agency} wholePage>
      {(view) => <Agency agency={view} asAt={asAt} />}
    </Loadable>
  );
}

function Agency({ agency, asAt }: { agency: AgencyView; asAt: string | undefined }) {
  const { t } = useTranslation();
  const filters = useFilters();
  const history = useQuery(agencyHistoryQuery(agency.id));
  return (
    <>
      <PageHead kicker={kindName(agency.kind)} title={agency.name} actions={<PrintButton />} />
      {asAt && <PastDayNotice day={asAt} />}
      {agency.validTo && (
        <Alert severity="info" variant="outlined">
          {t("agency.ended", { date: showDate(agency.validTo) })}
        </Alert>
      )}
      <Section title={t("agency.spokespersons")}>
        <Box className="no-print" sx={{ mb: 1.5 }}>
          <Link href={openData.agencyAtom(agency.id)} type="application/atom+xml">
            {t("openData.agencyAtom")}
          </Link>
        </Box>
        {agency.spokespersons.length === 0 ? (
          <EmptyState title={t("agency.noSpokesperson")} hint={t("agency.headSpeaks")} />
        ) : (
          agency.spokespersons.map((person) => <SpokespersonCard key={person.id} person={person} />)
        )}
        {!agency.validTo && <ReportContact agency={agency} />}
      </Section>
      <Section title={t("spokesperson.past.title")}>
        <SpokespersonHistory agencyId={agency.id} />
      </Section>
      <Section title={t("channel.publicTitle")}>
        <AgencyChannels agencyId={agency.id} />
      </Section>
      <Section title={t("agency.statements")}>
        <AgencyStatements agencyId={agency.id} />
      </Section>
      <Section title={t("agency.about")}>
        <AgencyFacts agency={agency} />
      </Section>
      <Section
        title={t("agency.history")}
        actions={
          <DayField
            key={asAt ?? ""}
            label={t("agencies.asAt")}
            hint={t("agencies.asAtHint")}
            value={asAt}
            onDay={(day) => {
              filters.set({ asAt: day });
            }}
          />
        }
      >
        <Loadable query={history}>{(view) => <AgencyTimeline history={view} />}</Loadable>
      </Section>
    </>
  );
}
