import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FollowedRequest } from "@/shared/api/types";
import { WordsForm } from "@/shared/forms/WordsForm";
import { showDate, showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { ClockExplanation } from "@/shared/ui/ClockExplanation";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { Facts } from "@/shared/ui/Facts";
import { Paragraphs } from "@/shared/ui/Paragraphs";
import { PrintButton } from "@/shared/ui/PrintButton";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { Section } from "@/shared/ui/Section";
import { useSupplement, useWithdraw } from "./api";
import { RequestClock } from "./RequestClock";
import { RequestStateTag } from "./RequestStateTag";
import { Steps } from "./Steps";
import { feeText, groundText, outcomeTitle } from "./words";

interface Props {
  code: string;
  request: FollowedRequest;
  onChange: (request: FollowedRequest) => void;
}

/** A request as its citizen sees it. */
export function Followed({ code, request, onChange }: Props) {
  const { t } = useTranslation();
  const open = ["RECEIVED", "ASKED_BACK", "ACCEPTED"].includes(request.state);
  return (
    <>
      <Card>
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, justifyContent: "space-between", mb: 1 }}>
          <Typography variant="h2" sx={{ overflowWrap: "anywhere" }}>
            {request.subject}
          </Typography>
          <PrintButton />
        </Box>
        <Facts
          items={[
            [t("common.state"), <RequestStateTag key="state" state={request.state} />],
            [t("information.agency"), request.agencyName],
            [t("information.number"), request.number],
            [t("information.receivedAt"), showDateTime(request.receivedAt)],
            [t("information.way"), t(`information.ways.${request.way}`)],
            [
              t("information.complexity"),
              request.complexity && t(`information.complexities.${request.complexity}`),
            ],
            [t("information.due"), open && <RequestClock key="clock" request={request} />],
            [
              t("information.extend"),
              request.extendedTo && t("information.extendedTo", { date: showDate(request.extendedTo) }),
            ],
            [t("information.closedAt"), request.closedAt && showDateTime(request.closedAt)],
            [t("information.ground"), request.ground && groundText(request.ground)],
            [t("information.fee"), feeText(t, request.fee)],
          ]}
        />
        {open && request.clock && (
          <Box sx={{ mt: 2 }} className="no-print">
            <ClockExplanation clock={request.clock} />
          </Box>
        )}
      </Card>
      {request.question && (
        <Section title={t("information.question")}>
          <Card>
            <Paragraphs text={request.question} />
            <AnswerForm code={code} onDone={onChange} />
          </Card>
        </Section>
      )}
      {request.outcome && (
        <Section title={outcomeTitle(t, request.state)}>
          <Card>
            <Paragraphs text={request.outcome} />
          </Card>
        </Section>
      )}
      <Section title={t("information.wanted")}>
        <Paragraphs text={request.wanted} />
      </Section>
      <Section title={t("information.history")}>
        <Steps steps={request.steps} />
      </Section>
      {open && <Withdraw code={code} onDone={onChange} />}
    </>
  );
}

interface ActProps {
  code: string;
  onDone: (request: FollowedRequest) => void;
}

function AnswerForm({ code, onDone }: ActProps) {
  const { t } = useTranslation();
  return (
    <WordsForm
      label={t("information.yourAnswer")}
      max={4000}
      action={t("information.sendAnswer")}
      send={useSupplement(code)}
      onDone={onDone}
    />
  );
}

function Withdraw({ code, onDone }: ActProps) {
  const { t } = useTranslation();
  const withdraw = useWithdraw(code);
  const [asking, setAsking] = useState(false);
  return (
    <Box className="no-print" sx={{ mt: 3 }}>
      {withdraw.error && <ProblemAlert error={withdraw.error} />}
      <Button
        color="error"
        disabled={withdraw.isPending}
        onClick={() => {
          setAsking(true);
        }}
      >
        {t("information.withdraw")}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t("information.withdrawAsk")}
        text={t("information.withdrawText")}
        action={t("information.withdraw")}
        color="error"
        onCancel={() => {
          setAsking(false);
        }}
        onConfirm={() => {
          setAsking(false);
          withdraw.mutate(undefined, { onSuccess: onDone });
        }}
      />
    </Box>
  );
}
