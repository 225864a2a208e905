import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { FollowedEnquiry } from "@/shared/api/types";
import { WordsForm } from "@/shared/forms/WordsForm";
import { paths } from "@/shared/paths";
import { CodeForm } from "@/shared/receipt/CodeForm";
import { useFound } from "@/shared/receipt/useFound";
import { TaskStateTag } from "@/shared/task/TaskStateTag";
import { showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { ClockExplanation } from "@/shared/ui/ClockExplanation";
import { DueTag } from "@/shared/ui/DueTag";
import { Facts } from "@/shared/ui/Facts";
import { PageHead } from "@/shared/ui/PageHead";
import { Paragraphs } from "@/shared/ui/Paragraphs";
import { PrintButton } from "@/shared/ui/PrintButton";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";
import { StepList } from "@/shared/ui/StepList";
import { useFollowEnquiry, useReplyByCode } from "./api";
import { Ground } from "./Ground";

/** Where the press sees behind the code of its receipt how a question stands. */
export function FollowEnquiryPage() {
  const { t } = useTranslation();
  const follow = useFollowEnquiry();
  const [found, setFound] = useFound<{ code: string; enquiry: FollowedEnquiry }>();
  return (
    <Box sx={{ maxWidth: 820, mx: "auto" }}>
      <PageHead title={t("enquiry.follow.title")} lead={t("enquiry.follow.lead")} />
      {found ? (
        <>
          <Followed
            code={found.code}
            enquiry={found.enquiry}
            onChange={(enquiry) => {
              setFound({ ...found, enquiry });
            }}
          />
          <Box className="no-print" sx={{ mt: 3 }}>
            <Button
              onClick={() => {
                setFound(undefined);
              }}
            >
              {t("receipt.another")}
            </Button>
          </Box>
        </>
      ) : (
        <>
          <CodeForm
            follow={follow}
            onFound={(code, enquiry) => {
              setFound({ code, enquiry });
            }}
          />
          <Typography sx={{ mt: 3 }}>
            <RouterLink to={paths.pressForm}>{t("enquiry.form.title")}</RouterLink>
          </Typography>
        </>
      )}
    </Box>
  );
}

interface Props {
  code: string;
  enquiry: FollowedEnquiry;
  onChange: (enquiry: FollowedEnquiry) => void;
}

function Followed({ code, enquiry, onChange }: Props) {
  const { t } = useTranslation();
  const open = enquiry.state === "OPEN";
  return (
    <>
      {open && enquiry.verification === "WAITING" && (
        <Alert severity="info" variant="outlined" sx={{ mb: 2 }}>
          {t("enquiry.follow.cardWaits")}
        </Alert>
      )}
      <Card>
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, justifyContent: "space-between", mb: 1 }}>
          <Typography variant="h2" sx={{ overflowWrap: "anywhere" }}>
            {enquiry.title}
          </Typography>
          <PrintButton />
        </Box>
        <Facts
          items={[
            [
              t("common.state"),
              enquiry.verification === "DISMISSED" ? (
                t("enquiry.follow.dismissed")
              ) : (
                <TaskStateTag key="state" state={enquiry.state} />
              ),
            ],
            [t("enquiry.number"), enquiry.number],
            [t("enquiry.follow.answers"), enquiry.agencyName],
            [t("enquiry.pressAgency"), enquiry.pressAgency],
            [t("enquiry.kind"), t(`enquiry.kinds.${enquiry.kind}`)],
            [t("enquiry.receivedAt"), showDateTime(enquiry.receivedAt)],
            [
              t("enquiry.form.due"),
              open &&
                (enquiry.clock ? <DueTag key="due" due={enquiry.clock} /> : t("enquiry.waitsForConclusion")),
            ],
            [t("enquiry.follow.endedAt"), enquiry.closedAt && showDateTime(enquiry.closedAt)],
          ]}
        />
        {open && enquiry.clock && (
          <Box sx={{ mt: 2 }} className="no-print">
            <ClockExplanation clock={enquiry.clock} />
          </Box>
        )}
      </Card>
      {enquiry.questionWaits && (
        <Section title={t("enquiry.follow.questionWaits")}>
          <Card>
            <Paragraphs text={lastQuestion(enquiry)} />
            <Reply code={code} onDone={onChange} />
          </Card>
        </Section>
      )}
      <Outcome enquiry={enquiry} />
      <Section title={t("enquiry.question")}>
        <Paragraphs text={enquiry.question} />
      </Section>
      <Section title={t("enquiry.history")}>
        <StepList
          label={t("enquiry.history")}
          steps={enquiry.steps.map(({ kind, at, agencyName, text }) => {
            const step = t(`enquiry.steps.${kind}`);
            return {
              id: `${kind} ${at}`,
              title: agencyName ? t("enquiry.stepOf", { step, agency: agencyName }) : step,
              line: showDateTime(at),
              words: text && <Paragraphs text={text} />,
            };
          })}
        />
      </Section>
    </>
  );
}

function lastQuestion({ steps }: FollowedEnquiry): string {
  return steps.filter(({ kind }) => kind === "QUESTION_BACK").at(-1)?.text ?? "";
}

function Reply({ code, onDone }: { code: string; onDone: (enquiry: FollowedEnquiry) => void }) {
  const { t } = useTranslation();
  return (
    <WordsForm
      label={t("enquiry.follow.reply")}
      max={5000}
      action={t("enquiry.follow.sendReply")}
      send={useReplyByCode(code)}
      onDone={onDone}
    />
  );
}

function Outcome({ enquiry }: { enquiry: FollowedEnquiry }) {
  const { t } = useTranslation();
  const { ground, outcome, statementId } = enquiry;
  if (!outcome && !statementId) return null;
  const title =
    enquiry.verification === "DISMISSED"
      ? t("enquiry.follow.dismissed")
      : t(enquiry.state === "REFUSED" ? "enquiry.refusal" : "enquiry.reply");
  return (
    <Section title={title}>
      <Card>
        {ground && <Ground ground={ground} />}
        {outcome && <Paragraphs text={outcome} />}
        {statementId && (
          <RouterLink to={paths.statement(statementId)}>{t("enquiry.follow.statement")}</RouterLink>
        )}
      </Card>
    </Section>
  );
}
