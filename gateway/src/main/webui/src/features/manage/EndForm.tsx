import Alert from "@mui/material/Alert";
import FormControl from "@mui/material/FormControl";
import FormControlLabel from "@mui/material/FormControlLabel";
import FormLabel from "@mui/material/FormLabel";
import Radio from "@mui/material/Radio";
import RadioGroup from "@mui/material/RadioGroup";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { AssignmentView } from "@/shared/api/types";
import { DateTimeInput } from "@/shared/forms/DateTimeInput";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { typedInstant } from "@/shared/forms/rules";
import { useEndAssignment } from "./api";
import { FormShell } from "@/shared/forms/FormShell";
import { DecisionFields, noDecision, type DecisionValues } from "./PersonFields";

const reasons = ["RESIGNED", "TRANSFERRED", "RETIRED", "REVOKED", "OTHER"] as const;

interface Values extends DecisionValues {
  reason: (typeof reasons)[number];
  endsDate: string;
  endsTime: string;
}

const empty: Values = { reason: "TRANSFERRED", ...noDecision, endsDate: "", endsTime: "" };
const fields = Object.keys(empty) as (keyof Values)[];

interface Props {
  assignment: AssignmentView;
  /** What the province's office records counts at once. */
  atOnce: boolean;
  onDone: () => void;
}

/** Ends an assignment before its time, by a decision. */
export function EndForm({ assignment, atOnce, onDone }: Props) {
  const { t } = useTranslation();
  const end = useEndAssignment(assignment);
  const form = useForm<Values>({ defaultValues: empty });
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const { control } = form;

  const submit = form.handleSubmit(async (values) => {
    try {
      await end.mutateAsync({
        reason: values.reason,
        decisionNumber: values.decisionNumber.trim(),
        decidedAt: typedInstant(values.decidedDate, values.decidedTime),
        endsAt: typedInstant(values.endsDate, values.endsTime),
      });
      onDone();
    } catch (failure) {
      setFieldsTellAll(
        showFieldProblems(failure as Error, form.setError, fields, {
          decidedAt: "decidedDate",
          endsAt: "endsDate",
        }),
      );
    }
  });

  return (
    <FormShell onSubmit={submit} pending={end.isPending} error={fieldsTellAll ? null : end.error}>
      <Typography color="textSecondary">
        {t("manage.endLead", { name: assignment.personName, position: assignment.position })}
      </Typography>
      <Alert severity="info" variant="outlined">
        {t(atOnce ? "manage.atOnce" : "manage.endTwoPersons")}
      </Alert>
      <Controller
        control={control}
        name="reason"
        render={({ field }) => (
          <FormControl component="fieldset">
            <FormLabel component="legend">{t("manage.endReason")}</FormLabel>
            <RadioGroup {...field}>
              {reasons.map((reason) => (
                <FormControlLabel
                  key={reason}
                  value={reason}
                  control={<Radio />}
                  label={t(`manage.endReasons.${reason}`)}
                />
              ))}
            </RadioGroup>
          </FormControl>
        )}
      />
      <DecisionFields
        control={control}
        label={t("manage.decisionNumber")}
        hint={t("manage.decisionNumberHint")}
      />
      <DateTimeInput
        control={control}
        date={["endsDate", t("manage.endsDate")]}
        time={["endsTime", t("manage.endsTime")]}
      />
    </FormShell>
  );
}
