import Typography from "@mui/material/Typography";
import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { EnquiryView } from "@/shared/api/types";
import { FormShell } from "@/shared/forms/FormShell";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useDraft } from "@/shared/forms/useDraft";
import { useAct } from "./api";

const reasons = ["withdrawal", "avoidance", "dismissal"] as const;
const written = ["QUESTION_BACK", "PRESS_REPLY", "EXTENDED_QUESTION", "NOTE"] as const;

type TextAct = "contribution" | (typeof reasons)[number] | (typeof written)[number];

interface Props {
  act: TextAct;
  enquiry: EnquiryView;
  onDone: () => void;
}

/** What needs nothing but words: notes, questions, contributions, reasons. */
export function TextForm({ act, enquiry, onDone }: Props) {
  const { t } = useTranslation();
  const step = written.find((known) => known === act);
  const reason = reasons.find((known) => known === act);
  const send = useAct(enquiry, step ? "steps" : (reason ?? "contribution"));
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const form = useForm({ defaultValues: { text: "" } });
  const draft = useDraft(`enquiry.${enquiry.id}.${act}`, form);

  const { setFocus } = form;
  useEffect(() => {
    setFocus("text");
  }, [setFocus]);

  const submit = form.handleSubmit(async ({ text }) => {
    const words = text.trim();
    try {
      await send.mutateAsync(
        step ? { kind: step, text: words } : reason ? { reason: words } : { text: words },
      );
      draft.discard();
      onDone();
    } catch (failure) {
      setFieldsTellAll(showFieldProblems(failure as Error, form.setError, ["text"], { reason: "text" }));
    }
  });

  return (
    <FormShell
      onSubmit={submit}
      pending={send.isPending}
      error={fieldsTellAll ? null : send.error}
      restored={draft.restored}
      action={t(`enquiry.act.${act}`)}
      color={act === "avoidance" || act === "dismissal" ? "error" : undefined}
    >
      <Typography color="textSecondary">{t(`enquiry.hint.${act}`)}</Typography>
      <TextInput
        control={form.control}
        name="text"
        rules={rules(t).text(reason ? 2000 : 5000)}
        label={reason ? t("enquiry.reason") : t("enquiry.text")}
        required
        multiline
        minRows={4}
      />
    </FormShell>
  );
}
