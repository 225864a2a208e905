import MenuItem from "@mui/material/MenuItem";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useActingAgency } from "@/shared/agency/useActingAgency";
import { alertConcerns, type AlertConcern, type AlertView } from "@/shared/api/types";
import { DateTimeInput } from "@/shared/forms/DateTimeInput";
import { FormShell } from "@/shared/forms/FormShell";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { rules, typedInstant, typedInstantOrNone } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useDraft } from "@/shared/forms/useDraft";
import { showDate, showTime } from "@/shared/time/zone";
import { useSaveAlert } from "./api";

const FIELDS = ["title", "text", "concern", "reason"] as const;
const MOMENTS = {
  occurredAt: "occurredDay",
  receivedAt: "receivedDay",
  impactDeterminedAt: "determinedDay",
} as const;

interface Props {
  /** The case to change; a new one when absent. */
  alert?: AlertView;
  onDone: (saved: AlertView) => void;
}

/** What happened, the three moments from which the law counts, and why the agency has to speak. */
export function AlertForm({ alert, onDone }: Props) {
  const { t } = useTranslation();
  const acting = useActingAgency(t("alert.speaker"));
  const save = useSaveAlert(acting.agencyId, alert);
  const form = useForm({
    defaultValues: {
      title: alert?.title ?? "",
      text: alert?.text ?? "",
      concern: (alert?.concern ?? "EVENT") as AlertConcern,
      ...moment("occurred", alert?.occurredAt),
      ...moment("received", alert?.receivedAt),
      ...moment("determined", alert?.impactDeterminedAt),
      reason: alert?.reason ?? "",
    },
  });
  const draft = useDraft(alert ? `alert.${alert.id}` : "alert.new", form);
  const concern = useWatch({ control: form.control, name: "concern" });
  const check = rules(t);

  const submit = form.handleSubmit(async (values) => {
    if (!alert && !acting.isChosen()) return;
    try {
      const saved = await save.mutateAsync({
        title: values.title.trim(),
        text: values.text.trim() || undefined,
        concern: values.concern,
        riskLevel: alert?.riskLevel,
        occurredAt: typedInstantOrNone(values.occurredDay, values.occurredTime),
        receivedAt: typedInstant(values.receivedDay, values.receivedTime),
        impactDeterminedAt: typedInstantOrNone(values.determinedDay, values.determinedTime),
        reason: values.reason.trim(),
      });
      draft.discard();
      onDone(saved);
    } catch (failure) {
      showFieldProblems(failure as Error, form.setError, [...FIELDS], MOMENTS);
    }
  });

  return (
    <FormShell
      onSubmit={submit}
      pending={save.isPending}
      error={save.error}
      restored={draft.restored && form.formState.isDirty}
      action={alert ? undefined : t("alert.open")}
    >
      {!alert && acting.field}
      <TextInput
        control={form.control}
        name="title"
        rules={check.text(300)}
        label={t("alert.title")}
        helperText={t("alert.titleHint")}
        required
      />
      <TextInput
        control={form.control}
        name="text"
        rules={check.optionalText(5_000)}
        label={t("alert.text")}
        multiline
        minRows={3}
      />
      <TextInput
        control={form.control}
        name="concern"
        label={t("alert.concern")}
        helperText={t(`alert.counted.${concern}`)}
        select
        required
      >
        {alertConcerns.map((known) => (
          <MenuItem key={known} value={known}>
            {t(`alert.concerns.${known}`)}
          </MenuItem>
        ))}
      </TextInput>
      <DateTimeInput
        control={form.control}
        date={["occurredDay", t("alert.occurredDay")]}
        time={["occurredTime", t("alert.hour")]}
        hint={t("alert.occurredHint")}
        optional
      />
      <DateTimeInput
        control={form.control}
        date={["receivedDay", t("alert.receivedDay")]}
        time={["receivedTime", t("alert.hour")]}
      />
      <DateTimeInput
        control={form.control}
        date={["determinedDay", t("alert.determinedDay")]}
        time={["determinedTime", t("alert.hour")]}
        hint={t("alert.determinedHint")}
        optional
      />
      <TextInput
        control={form.control}
        name="reason"
        rules={check.text(1_000)}
        label={t("alert.reason")}
        helperText={t("alert.reasonHint")}
        multiline
        minRows={2}
        required
      />
    </FormShell>
  );
}

function moment<N extends string>(name: N, at: string | undefined) {
  return { [`${name}Day`]: at ? showDate(at) : "", [`${name}Time`]: at ? showTime(at) : "" } as Record<
    `${N}Day` | `${N}Time`,
    string
  >;
}
