import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import { useTranslation } from "react-i18next";
import type { ClockView, CorrectionRound, CorrectionView } from "@/shared/api/types";
import { endWords } from "@/shared/time/due";
import { showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { ClockExplanation } from "@/shared/ui/ClockExplanation";
import { DueTag } from "@/shared/ui/DueTag";
import { Facts } from "@/shared/ui/Facts";
import { Section } from "@/shared/ui/Section";
import { StateTag } from "@/shared/ui/StateTag";

/** How often the demand went to the outlet, what it has to do until when, what it answered. */
export function Rounds({ correction }: { correction: CorrectionView }) {
  const { t } = useTranslation();
  return (
    <Section title={t("pressCorrection.rounds")}>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 2 }}>
        {correction.rounds.map((round) => (
          <li key={round.number}>
            <Card>
              <Round round={round} closed={correction.state === "CLOSED"} />
            </Card>
          </li>
        ))}
      </Box>
    </Section>
  );
}

function Round({ round, closed }: { round: CorrectionRound; closed: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {t("pressCorrection.round", { number: round.number, document: round.documentNumber })}
      </Typography>
      <Facts
        items={[
          [t("pressCorrection.sentAt"), showDateTime(round.sentAt)],
          [t("pressCorrection.receivedAt"), showDateTime(round.receivedAt)],
          [
            t("pressCorrection.answer"),
            round.answer &&
              round.answeredAt &&
              `${t(`pressCorrection.answers.${round.answer}`)} · ${showDateTime(round.answeredAt)}`,
          ],
          [t("pressCorrection.answerText"), round.answerText],
        ]}
      />
      {round.answerClock && (
        <Term
          title={t("pressCorrection.answerTerm")}
          clock={round.answerClock}
          running={!round.answer && !closed}
          late={round.answerLate}
        />
      )}
      {round.carryClock && (
        <Term
          title={t("pressCorrection.carryTerm")}
          clock={round.carryClock}
          running={!closed}
          late={round.carryLate}
        />
      )}
    </>
  );
}

interface TermProps {
  title: string;
  clock: ClockView;
  running: boolean;
  late: boolean;
}

function Term({ title, clock, running, late }: TermProps) {
  const { t } = useTranslation();
  return (
    <Box sx={{ mt: 2 }}>
      <Typography sx={{ fontWeight: 600, mb: 0.5 }}>{title}</Typography>
      <Box sx={{ mb: 1 }}>
        {running ? (
          <DueTag due={clock} />
        ) : late ? (
          <StateTag tone="error" icon={<ErrorOutlined />} label={t("pressCorrection.outletLate")} />
        ) : (
          endWords(t, clock.dueAt)
        )}
      </Box>
      <ClockExplanation clock={clock} />
    </Box>
  );
}
