import Alert from "@mui/material/Alert";
import FormControl from "@mui/material/FormControl";
import FormControlLabel from "@mui/material/FormControlLabel";
import FormHelperText from "@mui/material/FormHelperText";
import FormLabel from "@mui/material/FormLabel";
import Radio from "@mui/material/Radio";
import RadioGroup from "@mui/material/RadioGroup";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { Controller, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { ApiError } from "@/shared/api/problem";
import type { EnquiryView, PressRefusalGround } from "@/shared/api/types";
import { DateTimeInput } from "@/shared/forms/DateTimeInput";
import { FormShell } from "@/shared/forms/FormShell";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { rules, typedInstantOrNone } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useDraft } from "@/shared/forms/useDraft";
import { legalBasis } from "@/shared/i18n/legalBasis";
import { instantOf, parseDate, showDate } from "@/shared/time/zone";
import { Loadable } from "@/shared/ui/Loadable";
import { groundsQuery, useAct } from "./api";

/** Closes the matter with a refusal: one of the grounds that are law on the day, and the reason in writing. */
export function RefusalForm({ enquiry, onDone }: { enquiry: EnquiryView; onDone: () => void }) {
  const grounds = useQuery(groundsQuery);
  return (
    <Loadable query={grounds}>
      {({ items }) => <Refusal enquiry={enquiry} grounds={items} onDone={onDone} />}
    </Loadable>
  );
}

interface Props {
  enquiry: EnquiryView;
  grounds: PressRefusalGround[];
  onDone: () => void;
}

function Refusal({ enquiry, grounds, onDone }: Props) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const refuse = useAct(enquiry, "refusal");
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const form = useForm({ defaultValues: { ground: "", reason: "", date: "", time: "" } });
  const draft = useDraft(`enquiry.${enquiry.id}.refusal`, form);
  const day = dayOf(useWatch({ control: form.control, name: "date" }));
  const inForce = grounds.filter((ground) => isLawOn(ground, day));
  const gone = grounds.filter(
    (ground) => ground.to && ground.to < day && !inForce.some(({ key }) => key === ground.key),
  );

  const words = (ground: PressRefusalGround) =>
    t("enquiry.groundGone", {
      ground: nameOf(ground, i18n.language),
      basis: legalBasis(`${ground.act} ${ground.article}`, i18n.language),
      date: ground.to && showDate(dayAfter(ground.to)),
    });

  const submit = form.handleSubmit(async ({ ground, reason, date, time }) => {
    try {
      await refuse.mutateAsync({ ground, reason: reason.trim(), at: typedInstantOrNone(date, time) });
      draft.discard();
      onDone();
    } catch (failure) {
      const repealed = grounds.find((one) => one.key === ground && one.to);
      if (failure instanceof ApiError && failure.code === "press-refusal-ground-not-in-force" && repealed) {
        form.setError("ground", { type: "server", message: words(repealed) });
        setFieldsTellAll(true);
        return;
      }
      setFieldsTellAll(
        showFieldProblems(failure as Error, form.setError, ["ground", "reason", "date"], { at: "date" }),
      );
    }
  });

  return (
    <FormShell
      onSubmit={submit}
      pending={refuse.isPending}
      error={fieldsTellAll ? null : refuse.error}
      restored={draft.restored}
      action={t("enquiry.act.refusal")}
    >
      <Typography color="textSecondary">{t("enquiry.hint.refusal")}</Typography>
      <Controller
        control={form.control}
        name="ground"
        rules={{ validate: (value) => value !== "" || t("error.field.choose") }}
        render={({ field: { ref, ...field }, fieldState: { error } }) => (
          <FormControl error={error !== undefined}>
            <FormLabel id={id}>{t("enquiry.ground")}</FormLabel>
            <RadioGroup {...field} aria-labelledby={id}>
              {inForce.map((ground, index) => (
                <FormControlLabel
                  key={ground.key}
                  value={ground.key}
                  control={<Radio slotProps={{ input: index === 0 ? { ref } : {} }} />}
                  label={`${nameOf(ground, i18n.language)} (${legalBasis(`${ground.act} ${ground.article}`, i18n.language)})`}
                  sx={{ alignItems: "flex-start", my: 0.5 }}
                />
              ))}
            </RadioGroup>
            {error && <FormHelperText>{error.message}</FormHelperText>}
          </FormControl>
        )}
      />
      {gone.map((ground) => (
        <Alert key={ground.key} severity="info" variant="outlined" role="note">
          {words(ground)}
        </Alert>
      ))}
      <TextInput
        control={form.control}
        name="reason"
        rules={rules(t).text(5000)}
        label={t("enquiry.reason")}
        required
        multiline
        minRows={4}
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

function nameOf(ground: PressRefusalGround, language: string): string {
  return language === "vi" ? ground.vi : ground.en;
}

/** The typed day, else today; ISO, as the law's days are. */
function dayOf(typed: string): string {
  return parseDate(typed) ?? parseDate(showDate(new Date())) ?? "";
}

function isLawOn(ground: PressRefusalGround, day: string): boolean {
  return ground.from <= day && (ground.to === undefined || day <= ground.to);
}

function dayAfter(day: string): Date {
  return new Date(Date.parse(instantOf(day, "12:00")) + 24 * 60 * 60 * 1000);
}
