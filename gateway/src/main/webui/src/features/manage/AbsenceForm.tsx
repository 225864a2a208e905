import Alert from "@mui/material/Alert";
import Checkbox from "@mui/material/Checkbox";
import FormControl from "@mui/material/FormControl";
import FormControlLabel from "@mui/material/FormControlLabel";
import FormHelperText from "@mui/material/FormHelperText";
import MenuItem from "@mui/material/MenuItem";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { AssignmentView, UnavailabilityView } from "@/shared/api/types";
import { DateTimeInput } from "@/shared/forms/DateTimeInput";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { typedInstant } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useReportAbsence } from "./api";
import { FormShell } from "@/shared/forms/FormShell";

const reasons = ["BUSINESS_TRIP", "TRAINING", "LEAVE", "OTHER"] as const;

interface Values {
  reason: (typeof reasons)[number];
  fromDate: string;
  fromTime: string;
  toDate: string;
  toTime: string;
  urgent: boolean;
}

const empty: Values = {
  reason: "BUSINESS_TRIP",
  fromDate: "",
  fromTime: "",
  toDate: "",
  toTime: "",
  urgent: false,
};
const fields = Object.keys(empty) as (keyof Values)[];

interface Props {
  assignment: AssignmentView;
  /** What the province's office records counts at once. */
  atOnce: boolean;
  onDone: (absence: UnavailabilityView) => void;
}

/** Says when the regular spokesperson cannot act; the next step is the head's authorisation for somebody else. */
export function AbsenceForm({ assignment, atOnce, onDone }: Props) {
  const { t } = useTranslation();
  const report = useReportAbsence(assignment);
  const form = useForm<Values>({ defaultValues: empty });
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const { control } = form;

  const submit = form.handleSubmit(async (values) => {
    try {
      onDone(
        await report.mutateAsync({
          from: typedInstant(values.fromDate, values.fromTime),
          to: typedInstant(values.toDate, values.toTime),
          reason: values.reason,
          urgent: values.urgent,
        }),
      );
    } catch (failure) {
      setFieldsTellAll(
        showFieldProblems(failure as Error, form.setError, fields, { from: "fromDate", to: "toDate" }),
      );
    }
  });

  return (
    <FormShell
      onSubmit={submit}
      pending={report.isPending}
      error={fieldsTellAll ? null : report.error}
      action={t("manage.absenceNext")}
    >
      <Typography color="textSecondary">
        {t("manage.absenceLead", { name: assignment.personName })}
      </Typography>
      <TextInput control={control} name="reason" label={t("manage.absenceReason")} select>
        {reasons.map((reason) => (
          <MenuItem key={reason} value={reason}>
            {t(`manage.absenceReasons.${reason}`)}
          </MenuItem>
        ))}
      </TextInput>
      <DateTimeInput
        control={control}
        date={["fromDate", t("manage.absenceFromDate")]}
        time={["fromTime", t("manage.absenceFromTime")]}
      />
      <DateTimeInput
        control={control}
        date={["toDate", t("manage.absenceToDate")]}
        time={["toTime", t("manage.absenceToTime")]}
      />
      <Alert severity="info" variant="outlined">
        {t(atOnce ? "manage.atOnce" : "manage.absenceTwoPersons")}
      </Alert>
      {!atOnce && (
        <Controller
          control={control}
          name="urgent"
          render={({ field: { value, ...field }, fieldState }) => (
            <FormControl error={fieldState.invalid}>
              <FormControlLabel
                control={<Checkbox {...field} checked={value} />}
                label={t("manage.absenceUrgent")}
              />
              <FormHelperText sx={{ mx: 0 }}>
                {fieldState.error?.message ?? t("manage.absenceUrgentHint")}
              </FormHelperText>
            </FormControl>
          )}
        />
      )}
    </FormShell>
  );
}
