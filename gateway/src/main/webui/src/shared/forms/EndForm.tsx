import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { FormShell } from "@/shared/forms/FormShell";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { parseDate, showDate } from "@/shared/time/zone";

interface Props {
  /** What ends. */
  name: string;
  lead: string;
  action: string;
  end: { mutateAsync: (lastDay: string) => Promise<unknown>; error: Error | null; isPending: boolean };
  onDone: () => void;
}

/** Asks for the last day of something that began some day. */
export function EndForm({ name, lead, action, end, onDone }: Props) {
  const { t } = useTranslation();
  const form = useForm({ defaultValues: { lastDay: showDate(new Date()) } });
  const [fieldsTellAll, setFieldsTellAll] = useState(false);

  const submit = form.handleSubmit(async ({ lastDay }) => {
    try {
      await end.mutateAsync(parseDate(lastDay) ?? lastDay);
      onDone();
    } catch (failure) {
      setFieldsTellAll(showFieldProblems(failure as Error, form.setError, ["lastDay"]));
    }
  });

  return (
    <FormShell
      onSubmit={submit}
      pending={end.isPending}
      error={fieldsTellAll ? null : end.error}
      action={action}
    >
      <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
      <Typography color="textSecondary">{lead}</Typography>
      <TextInput
        control={form.control}
        name="lastDay"
        rules={rules(t).date}
        label={t("communicator.lastDay")}
        placeholder="dd/mm/yyyy"
        required
      />
    </FormShell>
  );
}
