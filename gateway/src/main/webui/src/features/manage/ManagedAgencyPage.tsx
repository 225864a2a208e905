import AssignmentIndOutlined from "@mui/icons-material/AssignmentIndOutlined";
import PersonAddAlt from "@mui/icons-material/PersonAddAlt";
import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { agencyQuery } from "@/shared/agency/api";
import type { AgencyView, AssignmentView, UnavailabilityView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe, type Me } from "@/shared/session/session";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { PageHead } from "@/shared/ui/PageHead";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";
import { SidePanel } from "@/shared/ui/SidePanel";
import { AgencyHistorySection } from "./AgencyHistorySection";
import { AbsenceForm } from "./AbsenceForm";
import { absencesQuery, assignmentsQuery } from "./api";
import { AssignForm } from "./AssignForm";
import { AssignmentList } from "./AssignmentList";
import { phaseOf } from "./AssignmentStateTag";
import { AuthoriseForm } from "./AuthoriseForm";
import { EndForm } from "./EndForm";
import { Persons } from "./Persons";

export function ManagedAgencyPage() {
  const { id = "" } = useParams();
  const agency = useQuery(agencyQuery(id));
  return (
    <Loadable query={agency} wholePage>
      {(view) => <ManagedAgency agency={view} />}
    </Loadable>
  );
}

/** The one panel that is open beside the list, and what it is about. */
type Panel =
  | { name: "assign" }
  | { name: "authorise"; absence?: UnavailabilityView }
  | { name: "end"; assignment: AssignmentView }
  | { name: "absence"; assignment: AssignmentView };

const titles = {
  assign: "manage.assign",
  authorise: "manage.authorise",
  end: "manage.end",
  absence: "manage.reportAbsence",
} as const;

type Done = "manage.assigned" | "manage.proposedDone" | "manage.endedDone";

function ManagedAgency({ agency }: { agency: AgencyView }) {
  const { t } = useTranslation();
  const me = useMe();
  const insight = seesAssignments(me, agency);
  const assignments = useQuery({ ...assignmentsQuery(agency.id), enabled: insight });
  const absences = useQuery({ ...absencesQuery(agency.id), enabled: insight });
  const [panel, setPanel] = useState<Panel>();
  const [done, setDone] = useState<Done>();
  const editor = mayAct(me, agency, rights.assign);
  const atOnce = hasAny(me, ["province-admin"]);
  const open = (next: Panel) => {
    setDone(undefined);
    setPanel(next);
  };
  const close = () => {
    setPanel(undefined);
  };
  const finish = (what: Done) => {
    close();
    setDone(what);
  };
  const recorded = () => {
    finish(atOnce ? "manage.assigned" : "manage.proposedDone");
  };

  return (
    <>
      <PageHead
        kicker={<RouterLink to={paths.consoleAgencies}>{t("manage.title")}</RouterLink>}
        title={agency.name}
        lead={
          <>
            <RouterLink to={paths.agency(agency.id)}>{t("manage.publicPage")}</RouterLink>
            {" · "}
            <RouterLink to={paths.agencyDuties(agency.id)}>{t("manage.duties")}</RouterLink>
          </>
        }
        actions={
          editor && (
            <>
              <Button
                variant="outlined"
                startIcon={<AssignmentIndOutlined />}
                onClick={() => {
                  open({ name: "authorise" });
                }}
              >
                {t("manage.authorise")}
              </Button>
              <Button
                variant="contained"
                startIcon={<PersonAddAlt />}
                onClick={() => {
                  open({ name: "assign" });
                }}
              >
                {t("manage.assign")}
              </Button>
            </>
          )
        }
      />
      {done && <Notice>{t(done)}</Notice>}
      {!insight ? (
        <Alert severity="info" variant="outlined">
          {t("manage.notYours")}
        </Alert>
      ) : (
        <Section title={t("manage.assignments")}>
          <Loadable query={assignments} rows={2}>
            {({ items }) => (
              <AssignmentList
                assignments={items}
                absences={absences.data?.items ?? []}
                onEnd={
                  editor
                    ? (assignment) => {
                        open({ name: "end", assignment });
                      }
                    : undefined
                }
                onAbsence={
                  editor
                    ? (assignment) => {
                        open({ name: "absence", assignment });
                      }
                    : undefined
                }
                onAuthorise={
                  editor
                    ? (absence) => {
                        open({ name: "authorise", absence });
                      }
                    : undefined
                }
              />
            )}
          </Loadable>
        </Section>
      )}
      {insight && (
        <Persons agencyId={agency.id} mayReveal={mayAct(me, agency, rights.actOnDuties)} mayEdit={editor} />
      )}
      <AgencyHistorySection agencyId={agency.id} />
      <SidePanel title={panel ? t(titles[panel.name]) : ""} open={panel !== undefined} onClose={close}>
        {panel?.name === "assign" && <AssignForm agencyId={agency.id} atOnce={atOnce} onDone={recorded} />}
        {panel?.name === "authorise" && (
          <AuthoriseForm
            agencyId={agency.id}
            head={assignments.data?.items.find(isHeadInOffice)}
            absence={panel.absence}
            atOnce={atOnce}
            onDone={recorded}
          />
        )}
        {panel?.name === "end" && (
          <EndForm
            assignment={panel.assignment}
            atOnce={atOnce}
            onDone={() => {
              finish(atOnce ? "manage.endedDone" : "manage.proposedDone");
            }}
          />
        )}
        {panel?.name === "absence" && (
          <AbsenceForm
            assignment={panel.assignment}
            atOnce={atOnce}
            onDone={(absence) => {
              open({ name: "authorise", absence });
            }}
          />
        )}
      </SidePanel>
    </>
  );
}

function isHeadInOffice(assignment: AssignmentView): boolean {
  return assignment.kind === "HEAD" && phaseOf(assignment) === "CURRENT";
}

function mayAct(me: Me, agency: AgencyView, roles: Parameters<typeof hasAny>[1]): boolean {
  return hasAny(me, ["province-admin"]) || (hasAny(me, roles) && me.agency === agency.slug);
}

function seesAssignments(me: Me, agency: AgencyView): boolean {
  return hasAny(me, ["province-admin", "leader"]) || me.agency === agency.slug;
}
