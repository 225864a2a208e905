import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import HelpOutlineOutlined from "@mui/icons-material/HelpOutlineOutlined";
import Alert from "@mui/material/Alert";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { ConferenceDuties, ConferenceDuty } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { showDate, showDateTime } from "@/shared/time/zone";
import { ClockExplanation } from "@/shared/ui/ClockExplanation";
import { DataTable } from "@/shared/ui/DataTable";
import { DueTag } from "@/shared/ui/DueTag";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { PrintButton } from "@/shared/ui/PrintButton";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";
import { StateTag } from "@/shared/ui/StateTag";
import { conferenceDutiesQuery } from "./api";

/** The province's two duties towards the press: held, missed, due next, and why. */
export function DutiesPage() {
  const { t } = useTranslation();
  const duties = useQuery(conferenceDutiesQuery);
  return (
    <>
      <PageHead
        kicker={<RouterLink to={paths.conferences}>{t("conference.title")}</RouterLink>}
        title={t("conference.duties")}
        lead={t("conference.dutiesLead")}
        actions={<PrintButton />}
      />
      <Loadable query={duties}>
        {(loaded: ConferenceDuties) => loaded.duties.map((duty) => <Duty key={duty.duty} duty={duty} />)}
      </Loadable>
    </>
  );
}

function Duty({ duty }: { duty: ConferenceDuty }) {
  const { t } = useTranslation();
  return (
    <Section title={t(`conference.duty.${duty.duty}`)}>
      <Stack spacing={2}>
        <Typography color="textSecondary">{t(`conference.dutyText.${duty.duty}`)}</Typography>
        {duty.next ? (
          <div>
            <Typography sx={{ mb: 0.5 }}>
              {t("conference.nextBy", { date: showDate(duty.next.lastDay ?? duty.next.dueAt) })}
            </Typography>
            <DueTag due={duty.next} />
          </div>
        ) : (
          <Alert severity="info" variant="outlined" icon={<HelpOutlineOutlined />}>
            {t("conference.nothingKnown")}
          </Alert>
        )}
        {duty.plan ? (
          <Alert severity={duty.plan.inTime ? "success" : "warning"} variant="outlined">
            {t(duty.plan.inTime ? "conference.plannedInTime" : "conference.plannedLate", {
              time: showDateTime(duty.plan.startsAt),
            })}{" "}
            <RouterLink to={paths.conference(duty.plan.conferenceId)}>{duty.plan.title}</RouterLink>
          </Alert>
        ) : (
          <Typography>{t("conference.nothingPlanned")}</Typography>
        )}
        {duty.next && <ClockExplanation clock={duty.next} />}
        {duty.held.length === 0 ? (
          <EmptyState title={t("conference.nothingHeld")} />
        ) : (
          <DataTable
            label={t("conference.heldList", { duty: t(`conference.duty.${duty.duty}`) })}
            rows={duty.held.map((step) => ({ ...step, id: step.conferenceId }))}
            columns={[
              {
                label: t("conference.what"),
                cell: (step) => (
                  <RouterLink to={paths.conference(step.conferenceId)}>{step.title}</RouterLink>
                ),
              },
              { label: t("conference.heldAt"), cell: (step) => showDateTime(step.heldAt) },
              {
                label: t("conference.wasDue"),
                cell: (step) => (step.clock ? showDate(step.clock.lastDay ?? step.clock.dueAt) : "–"),
              },
              {
                label: t("conference.verdict"),
                cell: (step) =>
                  step.late ? (
                    <StateTag tone="error" icon={<ErrorOutlined />} label={t("conference.late")} />
                  ) : step.clock && new Date(step.heldAt) > new Date(step.clock.dueAt) ? (
                    <StateTag
                      tone="warning"
                      icon={<HelpOutlineOutlined />}
                      label={t("conference.uncertain")}
                    />
                  ) : step.clock ? (
                    <StateTag tone="success" icon={<CheckCircleOutlined />} label={t("conference.inTime")} />
                  ) : (
                    t("conference.first")
                  ),
              },
            ]}
          />
        )}
      </Stack>
    </Section>
  );
}
