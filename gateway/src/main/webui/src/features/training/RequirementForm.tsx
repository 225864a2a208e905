import Alert from "@mui/material/Alert";
import MenuItem from "@mui/material/MenuItem";
import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { RequirementView, TraineeKind } from "@/shared/api/types";
import { FormShell } from "@/shared/forms/FormShell";
import { PeriodInput } from "@/shared/forms/PeriodInput";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { optional, rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { parseDate, showDate } from "@/shared/time/zone";
import { useSaveRequirement } from "./api";
import { useWords } from "./useWords";

const fields = [
  "topic",
  "kind",
  "level",
  "withinMonths",
  "graceMonths",
  "validFrom",
  "validTo",
  "documentNumber",
] as const;

interface Props {
  /** The one to change; without it a new one is recorded. */
  requirement?: RequirementView;
  onDone: () => void;
}

export function RequirementForm({ requirement, onDone }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const check = rules(t);
  const save = useSaveRequirement(requirement);
  const form = useForm({
    defaultValues: {
      topic: requirement?.topic ?? "",
      kind: requirement?.kind ?? ("COMMUNICATOR" as TraineeKind),
      level: requirement?.level ?? "",
      withinMonths: requirement?.withinMonths ? String(requirement.withinMonths) : "",
      graceMonths: String(requirement?.graceMonths ?? 6),
      validFrom: showDate(requirement?.validFrom ?? new Date()),
      validTo: requirement?.validTo ? showDate(requirement.validTo) : "",
      documentNumber: requirement?.documentNumber ?? "",
    },
  });
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const { control } = form;
  const kind = useWatch({ control, name: "kind" });
  /** What people are measured by is only ended. */
  const fixed = requirement?.inForce ?? false;
  const months = (least: number, most: number) => ({
    validate: (value: string) =>
      (/^\d{1,3}$/.test(value.trim()) && Number(value) >= least && Number(value) <= most) ||
      t("training.monthsInvalid", { least, most }),
  });

  const submit = form.handleSubmit(async (values) => {
    try {
      await save.mutateAsync({
        topic: values.topic,
        kind: values.kind,
        level: values.kind === "OFFICER" ? undefined : values.level || undefined,
        withinMonths: values.withinMonths.trim() === "" ? undefined : Number(values.withinMonths),
        graceMonths: Number(values.graceMonths),
        validFrom: parseDate(values.validFrom) ?? values.validFrom,
        validTo: parseDate(values.validTo),
        documentNumber: values.documentNumber.trim() || undefined,
      });
      onDone();
    } catch (failure) {
      setFieldsTellAll(showFieldProblems(failure as Error, form.setError, fields));
    }
  });

  return (
    <FormShell onSubmit={submit} pending={save.isPending} error={fieldsTellAll ? null : save.error}>
      {fixed && <Alert severity="info">{t("training.fixed")}</Alert>}
      <TextInput
        control={control}
        name="topic"
        rules={{ validate: (value) => value !== "" || t("error.field.choose") }}
        label={t("training.topic")}
        select
        disabled={fixed}
        required
      >
        {words.topics.map(({ code }) => (
          <MenuItem key={code} value={code}>
            {words.topic(code)}
          </MenuItem>
        ))}
      </TextInput>
      <TextInput
        control={control}
        name="kind"
        label={t("training.audience")}
        select
        disabled={fixed}
        required
      >
        {words.kinds.map(({ value, label }) => (
          <MenuItem key={value} value={value}>
            {label}
          </MenuItem>
        ))}
      </TextInput>
      {kind !== "OFFICER" && (
        <TextInput
          control={control}
          name="level"
          label={t("communicator.level")}
          select
          disabled={fixed}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{t("common.all")}</MenuItem>
          {words.levels.map(({ code }) => (
            <MenuItem key={code} value={code}>
              {words.level(code)}
            </MenuItem>
          ))}
        </TextInput>
      )}
      <TextInput
        control={control}
        name="withinMonths"
        rules={optional(months(1, 120))}
        label={t("training.withinMonths")}
        helperText={t("training.withinMonthsHint")}
        disabled={fixed}
        slotProps={{ htmlInput: { inputMode: "numeric" } }}
      />
      <TextInput
        control={control}
        name="graceMonths"
        rules={months(0, 36)}
        label={t("training.graceMonths")}
        helperText={t("training.graceMonthsHint")}
        disabled={fixed}
        slotProps={{ htmlInput: { inputMode: "numeric" } }}
        required
      />
      <PeriodInput control={control} from="validFrom" to="validTo" begun={fixed} />
      <TextInput
        control={control}
        name="documentNumber"
        rules={optional(check.decisionNumber)}
        label={t("training.documentNumber")}
        helperText={t("manage.decisionNumberHint")}
      />
    </FormShell>
  );
}
