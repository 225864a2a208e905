import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import MenuItem from "@mui/material/MenuItem";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { CorrectionOutcome, CorrectionView } from "@/shared/api/types";
import { DateTimeInput } from "@/shared/forms/DateTimeInput";
import { FormShell } from "@/shared/forms/FormShell";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { optional, rules, typedInstant } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { Section } from "@/shared/ui/Section";
import { SidePanel } from "@/shared/ui/SidePanel";
import { useStep } from "./api";

type Panel = "rounds" | "answer" | "closing";

/** What may happen next. */
export function Steps({ correction }: { correction: CorrectionView }) {
  const { t } = useTranslation();
  const [panel, setPanel] = useState<Panel>();
  if (correction.state === "CLOSED") return null;
  const close = () => {
    setPanel(undefined);
  };
  const steps: { panel: Panel; open: boolean }[] = [
    { panel: "rounds", open: correction.maySend },
    { panel: "answer", open: correction.state === "SENT" },
    { panel: "closing", open: true },
  ];
  return (
    <Section title={t("pressCorrection.next")}>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5 }}>
        {steps
          .filter(({ open }) => open)
          .map((step, index) => (
            <Button
              key={step.panel}
              variant={index === 0 ? "contained" : "outlined"}
              onClick={() => {
                setPanel(step.panel);
              }}
            >
              {t(`pressCorrection.steps.${step.panel}`)}
            </Button>
          ))}
      </Box>
      {(["rounds", "answer", "closing"] as const).map((name) => (
        <SidePanel
          key={name}
          title={t(`pressCorrection.steps.${name}`)}
          open={panel === name}
          onClose={close}
        >
          {name === "rounds" && <SendForm correction={correction} onDone={close} />}
          {name === "answer" && <AnswerForm correction={correction} onDone={close} />}
          {name === "closing" && <CloseForm correction={correction} onDone={close} />}
        </SidePanel>
      ))}
    </Section>
  );
}

interface Props {
  correction: CorrectionView;
  onDone: () => void;
}

function SendForm({ correction, onDone }: Props) {
  const { t } = useTranslation();
  const send = useStep(correction, "rounds");
  const form = useForm({
    defaultValues: { documentNumber: "", sentDay: "", sentTime: "", receivedDay: "", receivedTime: "" },
  });
  const submit = form.handleSubmit(async (values) => {
    try {
      await send.mutateAsync({
        documentNumber: values.documentNumber.trim(),
        sentAt: typedInstant(values.sentDay, values.sentTime),
        receivedAt: typedInstant(values.receivedDay, values.receivedTime),
      });
      onDone();
    } catch (failure) {
      showFieldProblems(failure as Error, form.setError, ["documentNumber"]);
    }
  });
  return (
    <FormShell onSubmit={submit} pending={send.isPending} error={send.error}>
      <TextInput
        control={form.control}
        name="documentNumber"
        rules={rules(t).decisionNumber}
        label={t("pressCorrection.documentNumber")}
        required
      />
      <DateTimeInput
        control={form.control}
        date={["sentDay", t("pressCorrection.sentDay")]}
        time={["sentTime", t("pressCorrection.hour")]}
      />
      <DateTimeInput
        control={form.control}
        date={["receivedDay", t("pressCorrection.receivedDay")]}
        time={["receivedTime", t("pressCorrection.hour")]}
        hint={t("pressCorrection.receivedHint")}
      />
    </FormShell>
  );
}

function AnswerForm({ correction, onDone }: Props) {
  const { t } = useTranslation();
  const answer = useStep(correction, "answer");
  const form = useForm({
    defaultValues: { answer: "AGREED" as "AGREED" | "REFUSED", day: "", time: "", text: "" },
  });
  const submit = form.handleSubmit(async (values) => {
    try {
      await answer.mutateAsync({
        answer: values.answer,
        answeredAt: typedInstant(values.day, values.time),
        text: values.text.trim() || undefined,
      });
      onDone();
    } catch (failure) {
      showFieldProblems(failure as Error, form.setError, ["text"]);
    }
  });
  return (
    <FormShell onSubmit={submit} pending={answer.isPending} error={answer.error}>
      <TextInput control={form.control} name="answer" label={t("pressCorrection.answer")} select required>
        {(["AGREED", "REFUSED"] as const).map((kind) => (
          <MenuItem key={kind} value={kind}>
            {t(`pressCorrection.answers.${kind}`)}
          </MenuItem>
        ))}
      </TextInput>
      <DateTimeInput
        control={form.control}
        date={["day", t("pressCorrection.answeredDay")]}
        time={["time", t("pressCorrection.hour")]}
      />
      <TextInput
        control={form.control}
        name="text"
        rules={rules(t).optionalText(5_000)}
        label={t("pressCorrection.answerText")}
        helperText={t("pressCorrection.answerHint")}
        multiline
        minRows={4}
      />
    </FormShell>
  );
}

function CloseForm({ correction, onDone }: Props) {
  const { t } = useTranslation();
  const close = useStep(correction, "closing");
  const form = useForm({
    defaultValues: { outcome: "" as CorrectionOutcome | "", carriedUrl: "", note: "" },
  });
  const submit = form.handleSubmit(async (values) => {
    if (values.outcome === "") return;
    try {
      await close.mutateAsync({
        outcome: values.outcome,
        carriedUrl: values.carriedUrl.trim() || undefined,
        note: values.note.trim() || undefined,
      });
      onDone();
    } catch (failure) {
      showFieldProblems(failure as Error, form.setError, ["outcome", "carriedUrl", "note"]);
    }
  });
  return (
    <FormShell onSubmit={submit} pending={close.isPending} error={close.error}>
      <TextInput
        control={form.control}
        name="outcome"
        rules={{ required: t("error.field.choose") }}
        label={t("pressCorrection.outcome")}
        select
        required
      >
        {correction.possibleOutcomes.map((outcome) => (
          <MenuItem key={outcome} value={outcome}>
            {t(`pressCorrection.outcomes.${outcome}`)}
          </MenuItem>
        ))}
      </TextInput>
      <TextInput
        control={form.control}
        name="carriedUrl"
        rules={optional(rules(t).webAddress)}
        label={t("pressCorrection.carried")}
      />
      <TextInput
        control={form.control}
        name="note"
        rules={rules(t).optionalText(2_000)}
        label={t("pressCorrection.closingNote")}
        multiline
        minRows={3}
      />
    </FormShell>
  );
}
