import Typography from "@mui/material/Typography";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { ConferenceView } from "@/shared/api/types";
import { FormShell } from "@/shared/forms/FormShell";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useCallOff } from "./api";

interface Props {
  conference: ConferenceView;
  step: "refusal" | "cancellation";
  onDone: () => void;
}

/** Why a conference does not take place. */
export function ReasonForm({ conference, step, onDone }: Props) {
  const { t } = useTranslation();
  const callOff = useCallOff(conference, step);
  const form = useForm({ defaultValues: { reason: "" } });

  const submit = form.handleSubmit(async ({ reason }) => {
    try {
      await callOff.mutateAsync(reason.trim());
      onDone();
    } catch {
      // The problem is on screen.
    }
  });

  return (
    <FormShell
      onSubmit={submit}
      pending={callOff.isPending}
      error={callOff.error}
      action={t(`conference.${step}`)}
      color="error"
    >
      <Typography color="textSecondary">{t(`conference.${step}Lead`)}</Typography>
      <TextInput
        control={form.control}
        name="reason"
        rules={rules(t).text(1000)}
        label={t("conference.reason")}
        multiline
        minRows={3}
        required
      />
    </FormShell>
  );
}
