import Typography from "@mui/material/Typography";
import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { EnquiryView } from "@/shared/api/types";
import { DateTimeInput } from "@/shared/forms/DateTimeInput";
import { FormShell } from "@/shared/forms/FormShell";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { rules, typedInstantOrNone } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useDraft } from "@/shared/forms/useDraft";
import { useAct } from "./api";

/** Closes the matter with a reply in writing, of now or of a moment before. */
export function AnswerForm({ enquiry, onDone }: { enquiry: EnquiryView; onDone: () => void }) {
  const { t } = useTranslation();
  const answer = useAct(enquiry, "answer");
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const form = useForm({ defaultValues: { text: "", date: "", time: "" } });
  const draft = useDraft(`enquiry.${enquiry.id}.answer`, form);

  const { setFocus } = form;
  useEffect(() => {
    setFocus("text");
  }, [setFocus]);

  const submit = form.handleSubmit(async ({ text, date, time }) => {
    try {
      await answer.mutateAsync({ text: text.trim(), at: typedInstantOrNone(date, time) });
      draft.discard();
      onDone();
    } catch (failure) {
      setFieldsTellAll(showFieldProblems(failure as Error, form.setError, ["text", "date"], { at: "date" }));
    }
  });

  return (
    <FormShell
      onSubmit={submit}
      pending={answer.isPending}
      error={fieldsTellAll ? null : answer.error}
      restored={draft.restored}
      action={t("enquiry.act.answer")}
    >
      <Typography color="textSecondary">{t("enquiry.hint.answer")}</Typography>
      <TextInput
        control={form.control}
        name="text"
        rules={rules(t).text(20_000)}
        label={t("enquiry.reply")}
        required
        multiline
        minRows={8}
      />
      <DateTimeInput
        control={form.control}
        date={["date", t("enquiry.sentDate")]}
        time={["time", t("enquiry.sentTime")]}
        optional
        hint={t("enquiry.nowWhenEmpty")}
      />
    </FormShell>
  );
}
