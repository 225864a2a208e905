import Alert from "@mui/material/Alert";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { agencyQuery } from "@/shared/agency/api";
import type { AgencyView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe, type Me } from "@/shared/session/session";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { PrintButton } from "@/shared/ui/PrintButton";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";
import { Contacts } from "./Contacts";
import { Publications } from "./Publications";
import { Reports } from "./Reports";

export function AgencyDutiesPage() {
  const { id = "" } = useParams();
  const agency = useQuery(agencyQuery(id));
  return (
    <Loadable query={agency} wholePage>
      {(view) => <AgencyDuties agency={view} />}
    </Loadable>
  );
}

function AgencyDuties({ agency }: { agency: AgencyView }) {
  const { t } = useTranslation();
  const me = useMe();
  const acts = mayAct(me, agency);
  return (
    <>
      <PageHead
        kicker={<RouterLink to={paths.duties}>{t("duty.title")}</RouterLink>}
        title={agency.name}
        lead={t("duty.agencyLead")}
        actions={<PrintButton />}
      />
      {!mayLook(me, agency) ? (
        <Alert severity="info" variant="outlined">
          {t("manage.notYours")}
        </Alert>
      ) : (
        <>
          <Section title={t("duty.publications")}>
            <Publications agencyId={agency.id} mayProve={acts} />
          </Section>
          <Section title={t("contact.title")}>
            <Contacts agencyId={agency.id} mayAsk={acts} />
          </Section>
          <Section title={t("contact.reports")}>
            <Reports agencyId={agency.id} maySettle={acts} />
          </Section>
        </>
      )}
    </>
  );
}

function mayAct(me: Me, agency: AgencyView): boolean {
  return hasAny(me, ["province-admin"]) || (hasAny(me, rights.actOnDuties) && me.agency === agency.slug);
}

function mayLook(me: Me, agency: AgencyView): boolean {
  return hasAny(me, ["province-admin", "leader"]) || me.agency === agency.slug;
}
