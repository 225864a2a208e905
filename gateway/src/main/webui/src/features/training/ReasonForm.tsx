import Typography from "@mui/material/Typography";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { CourseView } from "@/shared/api/types";
import { FormShell } from "@/shared/forms/FormShell";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useSettleCourse } from "./api";

interface Props {
  course: CourseView;
  step: "cancellation" | "reopening";
  onDone: () => void;
}

/** Why a course is cancelled, or opened again. */
export function ReasonForm({ course, step, onDone }: Props) {
  const { t } = useTranslation();
  const settle = useSettleCourse(course, step);
  const form = useForm({ defaultValues: { reason: "" } });

  const submit = form.handleSubmit(async ({ reason }) => {
    try {
      await settle.mutateAsync(reason.trim());
      onDone();
    } catch {
      // The problem is on screen.
    }
  });

  return (
    <FormShell
      onSubmit={submit}
      pending={settle.isPending}
      error={settle.error}
      action={t(`training.${step}`)}
    >
      <Typography color="textSecondary">{t(`training.${step}Lead`)}</Typography>
      <TextInput
        control={form.control}
        name="reason"
        rules={rules(t).text(500)}
        label={t("training.reason")}
        multiline
        minRows={3}
        required
      />
    </FormShell>
  );
}
