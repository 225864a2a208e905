import PersonAddAlt from "@mui/icons-material/PersonAddAlt";
import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { agencyQuery } from "@/shared/agency/api";
import type { AgencyView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe, type Me } from "@/shared/session/session";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { PageHead } from "@/shared/ui/PageHead";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";
import { SidePanel } from "@/shared/ui/SidePanel";
import { AgencyHistorySection } from "./AgencyHistorySection";
import { AssignForm } from "./AssignForm";
import { AssignmentList } from "./AssignmentList";

export function ManagedAgencyPage() {
  const { id = "" } = useParams();
  const agency = useQuery(agencyQuery(id));
  return (
    <Loadable query={agency} wholePage>
      {(view) => <ManagedAgency agency={view} />}
    </Loadable>
  );
}

function ManagedAgency({ agency }: { agency: AgencyView }) {
  const { t } = useTranslation();
  const me = useMe();
  const [assigning, setAssigning] = useState(false);
  const [assigned, setAssigned] = useState(false);
  return (
    <>
      <PageHead
        kicker={<RouterLink to={paths.consoleAgencies}>{t("manage.title")}</RouterLink>}
        title={agency.name}
        lead={<RouterLink to={paths.agency(agency.id)}>{t("manage.publicPage")}</RouterLink>}
        actions={
          mayAssign(me, agency) && (
            <Button
              variant="contained"
              startIcon={<PersonAddAlt />}
              onClick={() => {
                setAssigning(true);
                setAssigned(false);
              }}
            >
              {t("manage.assign")}
            </Button>
          )
        }
      />
      {assigned && <Notice>{t("manage.assigned")}</Notice>}
      {!seesAssignments(me, agency) ? (
        <Alert severity="info" variant="outlined">
          {t("manage.notYours")}
        </Alert>
      ) : (
        <Section title={t("manage.assignments")}>
          <AssignmentList agencyId={agency.id} />
        </Section>
      )}
      <AgencyHistorySection agencyId={agency.id} />
      <SidePanel
        title={t("manage.assign")}
        open={assigning}
        onClose={() => {
          setAssigning(false);
        }}
      >
        <AssignForm
          agencyId={agency.id}
          onDone={() => {
            setAssigning(false);
            setAssigned(true);
          }}
        />
      </SidePanel>
    </>
  );
}

function mayAssign(me: Me, agency: AgencyView): boolean {
  return hasAny(me, ["province-admin"]) || (hasAny(me, rights.assign) && me.agency === agency.slug);
}

function seesAssignments(me: Me, agency: AgencyView): boolean {
  return hasAny(me, ["province-admin", "leader"]) || me.agency === agency.slug;
}
