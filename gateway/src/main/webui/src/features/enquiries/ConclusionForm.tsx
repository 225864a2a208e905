import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { EnquiryView } from "@/shared/api/types";
import { DateTimeInput } from "@/shared/forms/DateTimeInput";
import { FormShell } from "@/shared/forms/FormShell";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { typedInstant } from "@/shared/forms/rules";
import { useAct } from "./api";

/** Says when the complaint was concluded, which sets the clock going. */
export function ConclusionForm({ enquiry, onDone }: { enquiry: EnquiryView; onDone: () => void }) {
  const { t } = useTranslation();
  const conclude = useAct(enquiry, "conclusion");
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const form = useForm({ defaultValues: { date: "", time: "" } });

  const submit = form.handleSubmit(async ({ date, time }) => {
    try {
      await conclude.mutateAsync({ concludedAt: typedInstant(date, time) });
      onDone();
    } catch (failure) {
      setFieldsTellAll(showFieldProblems(failure as Error, form.setError, ["date"], { concludedAt: "date" }));
    }
  });

  return (
    <FormShell
      onSubmit={submit}
      pending={conclude.isPending}
      error={fieldsTellAll ? null : conclude.error}
      action={t("enquiry.act.conclusion")}
    >
      <Typography color="textSecondary">{t("enquiry.hint.conclusion")}</Typography>
      <DateTimeInput
        control={form.control}
        date={["date", t("enquiry.concludedDate")]}
        time={["time", t("enquiry.concludedTime")]}
      />
    </FormShell>
  );
}
