import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { StatementView } from "@/shared/api/types";
import { DateTimeInput } from "@/shared/forms/DateTimeInput";
import { FormShell } from "@/shared/forms/FormShell";
import { typedInstant } from "@/shared/forms/rules";
import { WordsForm } from "@/shared/forms/WordsForm";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { Section } from "@/shared/ui/Section";
import { SidePanel } from "@/shared/ui/SidePanel";
import { useGiveBack, useSchedule, useStep, type Step } from "./api";

/** What may happen next, for whom it may. */
export function Steps({ statement }: { statement: StatementView }) {
  const { t } = useTranslation();
  const me = useMe();
  const step = useStep();
  const [asking, setAsking] = useState(false);
  const [panel, setPanel] = useState<"schedule" | "return">();
  const publishes = hasAny(me, rights.publishStatements);
  const writes = hasAny(me, rights.writeStatements);
  if (statement.state === "PUBLISHED" || !publishes) return null;
  const take = (name: Step) => {
    step.mutate({ statement, step: name });
  };
  const close = () => {
    setPanel(undefined);
  };
  return (
    <Section title={t("statement.next")}>
      {step.error && <ProblemAlert error={step.error} />}
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5 }}>
        {statement.state === "SCHEDULED" ? (
          <Button
            variant="outlined"
            disabled={step.isPending}
            onClick={() => {
              take("schedule/cancellation");
            }}
          >
            {t("statement.unschedule")}
          </Button>
        ) : (
          <>
            {statement.state === "DRAFT" && writes && (
              <Button
                variant="outlined"
                disabled={step.isPending}
                onClick={() => {
                  take("submission");
                }}
              >
                {t("statement.submit")}
              </Button>
            )}
            {statement.state === "IN_REVIEW" && (
              <Button
                variant="outlined"
                onClick={() => {
                  setPanel("return");
                }}
              >
                {t("statement.giveBack")}
              </Button>
            )}
            <Button
              variant="outlined"
              onClick={() => {
                setPanel("schedule");
              }}
            >
              {t("statement.schedule")}
            </Button>
            <Button
              variant="contained"
              disabled={step.isPending}
              onClick={() => {
                setAsking(true);
              }}
            >
              {t("editor.publish")}
            </Button>
          </>
        )}
      </Box>
      <ConfirmDialog
        open={asking}
        title={t("statement.publishTitle")}
        text={t(statement.number > 1 ? "statement.publishCorrection" : "statement.publishText")}
        action={t("editor.publishNow")}
        onCancel={() => {
          setAsking(false);
        }}
        onConfirm={() => {
          setAsking(false);
          take("publication");
        }}
      />
      <SidePanel title={t("statement.schedule")} open={panel === "schedule"} onClose={close}>
        <ScheduleForm statement={statement} onDone={close} />
      </SidePanel>
      <SidePanel title={t("statement.giveBack")} open={panel === "return"} onClose={close}>
        <ReturnForm statement={statement} onDone={close} />
      </SidePanel>
    </Section>
  );
}

interface Props {
  statement: StatementView;
  onDone: () => void;
}

function ScheduleForm({ statement, onDone }: Props) {
  const { t } = useTranslation();
  const schedule = useSchedule(statement);
  const form = useForm({ defaultValues: { day: "", time: "" } });
  const submit = form.handleSubmit(async ({ day, time }) => {
    try {
      await schedule.mutateAsync(typedInstant(day, time));
      onDone();
    } catch {
      // The problem is on screen.
    }
  });
  return (
    <FormShell
      onSubmit={submit}
      pending={schedule.isPending}
      error={schedule.error}
      action={t("statement.scheduleAction")}
    >
      <Typography color="textSecondary">{t("statement.scheduleLead")}</Typography>
      <DateTimeInput
        control={form.control}
        date={["day", t("statement.releaseDay")]}
        time={["time", t("statement.releaseTime")]}
      />
    </FormShell>
  );
}

function ReturnForm({ statement, onDone }: Props) {
  const { t } = useTranslation();
  return (
    <WordsForm
      label={t("statement.returnNote")}
      max={1_000}
      action={t("statement.giveBack")}
      send={useGiveBack(statement)}
      onDone={onDone}
    />
  );
}
