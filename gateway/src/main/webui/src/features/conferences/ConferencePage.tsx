import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { ConferenceView } from "@/shared/api/types";
import { Attachments } from "@/shared/attachment/Attachments";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { useNow } from "@/shared/time/useNow";
import { showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { ClockExplanation } from "@/shared/ui/ClockExplanation";
import { DueTag } from "@/shared/ui/DueTag";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Facts } from "@/shared/ui/Facts";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { PageHead } from "@/shared/ui/PageHead";
import { Paragraphs } from "@/shared/ui/Paragraphs";
import { PrintButton } from "@/shared/ui/PrintButton";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";
import { SidePanel } from "@/shared/ui/SidePanel";
import { conferenceQuery, useStep } from "./api";
import { ConferenceForm } from "./ConferenceForm";
import { Guests } from "./Guests";
import { MinutesForm } from "./MinutesForm";
import { ReasonForm } from "./ReasonForm";
import { ConferenceStateTag } from "./tags";

type Panel = "edit" | "minutes" | "cancellation";

export function ConferencePage() {
  const { id = "" } = useParams();
  return (
    <Loadable query={useQuery(conferenceQuery(id))} wholePage>
      {(conference) => <Conference key={conference.id} conference={conference} />}
    </Loadable>
  );
}

/** Everything about a conference on one page, as it is printed too. */
function Conference({ conference }: { conference: ConferenceView }) {
  const { t } = useTranslation();
  const [panel, setPanel] = useState<Panel>();
  const [done, setDone] = useState(false);
  const mayPlan = useMayPlan(conference);
  const alive = ["PLANNED", "NOTIFIED", "HELD"].includes(conference.state);
  const finish = () => {
    setPanel(undefined);
    setDone(true);
  };
  return (
    <>
      <PageHead
        kicker={<RouterLink to={paths.conferences}>{t("conference.title")}</RouterLink>}
        title={conference.title}
        actions={
          <>
            <PrintButton />
            <Actions
              conference={conference}
              mayPlan={mayPlan}
              onOpen={(next) => {
                setDone(false);
                setPanel(next);
              }}
            />
          </>
        }
      />
      {done && <Notice>{t("common.updated")}</Notice>}
      <Standing conference={conference} mayPlan={mayPlan} />
      <Facts
        items={[
          [t("common.state"), <ConferenceStateTag key="state" state={conference.state} />],
          [t("conference.kind"), t(`conference.kinds.${conference.kind}`)],
          [t("conference.holder"), conference.agencyName],
          [t("conference.startsAt"), showDateTime(conference.startsAt)],
          [t("conference.place"), conference.place],
          [t("conference.chair"), conference.chair],
          [
            t("conference.notifiedAt"),
            conference.notifiedAt &&
              t("conference.byAt", {
                time: showDateTime(conference.notifiedAt),
                who: conference.notifiedBy ?? "",
              }),
          ],
          [
            t("conference.acknowledgedAt"),
            conference.acknowledgedAt && showDateTime(conference.acknowledgedAt),
          ],
          [t("conference.heldAt"), conference.heldAt && showDateTime(conference.heldAt)],
        ]}
      />
      <Section title={t("conference.content")}>
        <Paragraphs text={conference.content} />
      </Section>
      <Section title={t("conference.basis")}>
        <Paragraphs text={conference.basis} />
      </Section>
      <Guests conference={conference} mayChange={mayPlan && alive} />
      <Section title={t("conference.materials")}>
        <Attachments matter={{ kind: "CONFERENCE", id: conference.id }} />
      </Section>
      <Section title={t("conference.minutes")}>
        {conference.minutes ? (
          <Paragraphs text={conference.minutes} />
        ) : (
          <EmptyState title={t("conference.noMinutes")} hint={t("conference.noMinutesHint")} />
        )}
      </Section>
      <SidePanel
        title={panel ? t(`conference.panel.${panel}`) : ""}
        open={panel !== undefined}
        onClose={() => {
          setPanel(undefined);
        }}
      >
        {panel === "edit" && <ConferenceForm conference={conference} onDone={finish} />}
        {panel === "minutes" && <MinutesForm conference={conference} onDone={finish} />}
        {panel === "cancellation" && <ReasonForm conference={conference} step={panel} onDone={finish} />}
      </SidePanel>
    </>
  );
}

function useMayPlan(conference: ConferenceView): boolean {
  const me = useMe();
  return conference.mayChange && hasAny(me, rights.planConferences);
}

interface ActionsProps {
  conference: ConferenceView;
  mayPlan: boolean;
  onOpen: (panel: Panel) => void;
}

function Actions({ conference, mayPlan, onOpen }: ActionsProps) {
  const { t } = useTranslation();
  const now = useNow();
  if (!mayPlan) return null;
  const waits = conference.state === "PLANNED" || conference.state === "NOTIFIED";
  const begun = now >= new Date(conference.startsAt);
  const button = (panel: Panel, main = false) => (
    <Button
      key={panel}
      variant={main ? "contained" : "outlined"}
      onClick={() => {
        onOpen(panel);
      }}
    >
      {t(`conference.panel.${panel}`)}
    </Button>
  );
  return [
    waits && button("cancellation"),
    conference.state === "PLANNED" && button("edit"),
    waits && begun && button("minutes", true),
    conference.state === "HELD" && button("minutes"),
  ];
}

/** What the law asks for now, and of whom. */
function Standing({ conference, mayPlan }: { conference: ConferenceView; mayPlan: boolean }) {
  const { t } = useTranslation();
  const { state, notice, refusal } = conference;
  return (
    <Stack spacing={2} sx={{ mb: 3 }}>
      {conference.reason && (
        <Alert severity={state === "REFUSED" ? "error" : "info"} variant="outlined">
          {t(state === "REFUSED" ? "conference.refusedFor" : "conference.cancelledFor", {
            reason: conference.reason,
          })}
        </Alert>
      )}
      {conference.noticeMissing && (
        <Alert severity="warning" variant="outlined">
          {t("conference.noticeMissing")}
        </Alert>
      )}
      {state === "PLANNED" && conference.noticeNeeded && (
        <Step
          title={t("conference.noticeDue")}
          conference={conference}
          step="notice"
          may={mayPlan}
          clock={notice}
        />
      )}
      {state === "NOTIFIED" && !conference.acknowledgedAt && (
        <Step
          title={t(conference.mayDecide ? "conference.decideDue" : "conference.refusalUntil")}
          conference={conference}
          step="acknowledgement"
          may={conference.mayDecide}
          clock={refusal}
        />
      )}
    </Stack>
  );
}

interface StepProps {
  title: string;
  conference: ConferenceView;
  step: "notice" | "acknowledgement";
  may: boolean;
  clock: ConferenceView["notice"];
}

function Step({ title, conference, step, may, clock }: StepProps) {
  const { t } = useTranslation();
  const me = useMe();
  const take = useStep(conference, step);
  const [refusing, setRefusing] = useState(false);
  const deciding = step === "acknowledgement" && may && hasAny(me, rights.decideConferences);
  const now = useNow();
  const late = clock !== undefined && now > new Date(clock.dueAt);
  return (
    <Card>
      <Stack spacing={1.5}>
        <strong>{title}</strong>
        {clock && <DueTag due={clock} />}
        {late && <span>{t(step === "notice" ? "conference.noticeLate" : "conference.refusalLate")}</span>}
        {take.error && <ProblemAlert error={take.error} />}
        {((step === "notice" && may) || deciding) && (
          <Box className="no-print" sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
            <Button
              variant="contained"
              disabled={take.isPending || (step === "notice" && late)}
              onClick={() => {
                take.mutate();
              }}
            >
              {t(`conference.${step}`)}
            </Button>
            {deciding && !late && (
              <Button
                variant="outlined"
                color="error"
                onClick={() => {
                  setRefusing(true);
                }}
              >
                {t("conference.refusal")}
              </Button>
            )}
          </Box>
        )}
        {clock && <ClockExplanation clock={clock} />}
      </Stack>
      <SidePanel
        title={t("conference.panel.refusal")}
        open={refusing}
        onClose={() => {
          setRefusing(false);
        }}
      >
        <ReasonForm
          conference={conference}
          step="refusal"
          onDone={() => {
            setRefusing(false);
          }}
        />
      </SidePanel>
    </Card>
  );
}
