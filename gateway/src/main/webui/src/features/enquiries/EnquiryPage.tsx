import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { EnquiryView } from "@/shared/api/types";
import { Attachments } from "@/shared/attachment/Attachments";
import { paths } from "@/shared/paths";
import { TaskDue } from "@/shared/task/TaskDue";
import { showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { ClockExplanation } from "@/shared/ui/ClockExplanation";
import { Facts } from "@/shared/ui/Facts";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { Paragraphs } from "@/shared/ui/Paragraphs";
import { PrintButton } from "@/shared/ui/PrintButton";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";
import { Actions } from "./Actions";
import { enquiryQuery } from "./api";
import { Ground } from "./Ground";
import { Steps } from "./Steps";

export function EnquiryPage() {
  const { id = "" } = useParams();
  const enquiry = useQuery(enquiryQuery(id));
  return (
    <Loadable query={enquiry} wholePage>
      {(view) => <Enquiry enquiry={view} />}
    </Loadable>
  );
}

/** Everything about one question of the press: what was asked, until when, what happened, what can be done now. */
function Enquiry({ enquiry }: { enquiry: EnquiryView }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHead
        kicker={<RouterLink to={paths.tasks}>{t("task.title")}</RouterLink>}
        title={enquiry.title}
        lead={enquiry.task.agencyName}
        actions={<PrintButton />}
      />
      {enquiry.verification === "WAITING" && (
        <Alert severity="warning" variant="outlined" role="note" sx={{ mb: 2 }}>
          {t("enquiry.waiting")}
        </Alert>
      )}
      <Actions enquiry={enquiry} />
      <Box
        sx={{
          display: "grid",
          gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "minmax(0, 3fr) minmax(320px, 2fr)" },
          columnGap: 5,
        }}
      >
        <Box sx={{ minWidth: 0 }}>
          <Section title={t("enquiry.question")}>
            <Card>
              <Paragraphs text={enquiry.question} />
            </Card>
          </Section>
          <Section title={t("enquiry.files")}>
            <Attachments matter={{ kind: "ENQUIRY", id: enquiry.id }} />
          </Section>
          <Outcome enquiry={enquiry} />
          <Section title={t("enquiry.history")}>
            <Steps steps={enquiry.steps} />
          </Section>
        </Box>
        <Box sx={{ minWidth: 0, order: { xs: -1, lg: 0 } }}>
          <Section title={t("task.deadline")}>
            <Box sx={{ mb: 2 }}>
              <TaskDue task={enquiry.task} />
            </Box>
            {enquiry.task.clock && <ClockExplanation clock={enquiry.task.clock} />}
            {!enquiry.task.clock && enquiry.kind === "COMPLAINT" && (
              <Typography color="textSecondary">{t("enquiry.waitsForConclusion")}</Typography>
            )}
          </Section>
          <Section title={t("enquiry.press")}>
            <Card>
              <Press enquiry={enquiry} />
            </Card>
          </Section>
          {enquiry.partners.length > 0 && (
            <Section title={t("enquiry.partners")}>
              <Box component="ul" aria-label={t("enquiry.partners")} sx={{ m: 0, p: 0, listStyle: "none" }}>
                {enquiry.partners.map((partner) => (
                  <Box component="li" key={partner.id} sx={{ mb: 1.5 }}>
                    <Typography sx={{ fontWeight: 600 }}>{partner.agencyName}</Typography>
                    <TaskDue task={partner} />
                  </Box>
                ))}
              </Box>
            </Section>
          )}
        </Box>
      </Box>
    </>
  );
}

function Press({ enquiry }: { enquiry: EnquiryView }) {
  const { t } = useTranslation();
  const { reporter } = enquiry;
  return (
    <Facts
      items={[
        [t("enquiry.kind"), t(`enquiry.kinds.${enquiry.kind}`)],
        [t("enquiry.number"), enquiry.number],
        [
          t("enquiry.pressAgency"),
          <Listed key="agency" name={enquiry.pressAgency} entry={enquiry.pressAgencyId} />,
        ],
        [
          t("enquiry.reporterName"),
          reporter.name && <Listed key="reporter" name={reporter.name} entry={enquiry.reporterId} />,
        ],
        [t("enquiry.cardNumber"), reporter.cardNumber],
        [t("enquiry.email"), reporter.email],
        [t("enquiry.phone"), reporter.phone],
        [t("enquiry.origin"), t(`enquiry.origins.${enquiry.origin}`)],
        [t("enquiry.verification"), t(`enquiry.verifications.${enquiry.verification}`)],
        [t("enquiry.receivedAt"), showDateTime(enquiry.receivedAt)],
        [t("enquiry.concludedAt"), enquiry.concludedAt && showDateTime(enquiry.concludedAt)],
        [
          t("enquiry.issue"),
          enquiry.issueId && (
            <RouterLink key="issue" to={paths.issue(enquiry.issueId)}>
              {t("issue.show")}
            </RouterLink>
          ),
        ],
      ]}
    />
  );
}

/** A name that leads into the press directory where that has it. */
function Listed({ name, entry }: { name: string; entry?: string }) {
  return entry ? <RouterLink to={paths.pressEntry(entry)}>{name}</RouterLink> : name;
}

/** How it ended: the reply, the refusal with its ground, or the public statement. */
function Outcome({ enquiry }: { enquiry: EnquiryView }) {
  const { t } = useTranslation();
  const { ground, statement, outcome } = enquiry;
  const byState = {
    OPEN: t("enquiry.draftStatement"),
    ANSWERED: t("enquiry.reply"),
    REFUSED: t("enquiry.refusal"),
    AVOIDED: t("enquiry.avoidance"),
    WITHDRAWN: t("enquiry.withdrawal"),
  };
  const title =
    enquiry.verification === "DISMISSED" ? t("enquiry.verifications.DISMISSED") : byState[enquiry.task.state];
  if (!outcome && !statement) return null;
  return (
    <Section title={title}>
      <Card>
        {ground && <Ground ground={ground} />}
        {outcome && <Paragraphs text={outcome} />}
        {statement && (
          <RouterLink
            to={statement.state === "PUBLISHED" ? paths.statement(statement.id) : paths.task(enquiry.task.id)}
          >
            {statement.title}
          </RouterLink>
        )}
      </Card>
    </Section>
  );
}
