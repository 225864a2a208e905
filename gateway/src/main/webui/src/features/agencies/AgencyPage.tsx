import Alert from "@mui/material/Alert";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { agencyQuery } from "@/shared/agency/api";
import { kindName } from "@/shared/agency/AgencyRows";
import type { AgencyView } from "@/shared/api/types";
import { showDate } from "@/shared/time/zone";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { PrintButton } from "@/shared/ui/PrintButton";
import { Section } from "@/shared/ui/Section";
import { SpokespersonCard } from "@/shared/agency/SpokespersonCard";
import { AgencyFacts } from "./AgencyFacts";
import { AgencyStatements } from "./AgencyStatements";
import { Succession } from "./Succession";

export function AgencyPage() {
  const { id = "" } = useParams();
  const agency = useQuery(agencyQuery(id));
  return (
    <Loadable query={agency} wholePage>
      {(view) => <Agency agency={view} />}
    </Loadable>
  );
}

function Agency({ agency }: { agency: AgencyView }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHead kicker={kindName(agency.kind)} title={agency.name} actions={<PrintButton />} />
      {agency.validTo && (
        <Alert severity="info" variant="outlined">
          {t("agency.ended", { date: showDate(agency.validTo) })}
        </Alert>
      )}
      <Section title={t("agency.spokespersons")}>
        {agency.spokespersons.length === 0 ? (
          <EmptyState title={t("agency.noSpokesperson")} hint={t("agency.headSpeaks")} />
        ) : (
          agency.spokespersons.map((person) => <SpokespersonCard key={person.id} person={person} />)
        )}
      </Section>
      <Section title={t("agency.statements")}>
        <AgencyStatements agencyId={agency.id} />
      </Section>
      <Section title={t("agency.about")}>
        <AgencyFacts agency={agency} />
      </Section>
      <Succession agency={agency} />
    </>
  );
}
