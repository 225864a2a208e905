import MenuItem from "@mui/material/MenuItem";
import Typography from "@mui/material/Typography";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Attendance, EnrolmentView } from "@/shared/api/types";
import { FormShell } from "@/shared/forms/FormShell";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useMarkAttendance } from "./api";

interface Props {
  /** One person, or several for whom the same is true. */
  people: [EnrolmentView, ...EnrolmentView[]];
  attendance: Attendance;
  onDone: () => void;
}

/** What is known of people on the list: whether they came, why not, their certificate. */
export function MarkForm({ people, attendance, onDone }: Props) {
  const { t } = useTranslation();
  const [first] = people;
  const single = people.length === 1;
  const mark = useMarkAttendance(first.courseId);
  const check = rules(t);
  const form = useForm({
    defaultValues: {
      attendance,
      reason: (single && first.reason) || "",
      certificateNumber: (single && first.certificateNumber) || "",
    },
  });
  const chosen = useWatch({ control: form.control, name: "attendance" });

  const submit = form.handleSubmit(async (values) => {
    try {
      await mark.mutateAsync(
        people.map((enrolment) => ({
          enrolmentId: enrolment.id,
          seen: enrolment.version,
          attendance: values.attendance,
          reason: values.attendance === "ABSENT" ? values.reason.trim() : undefined,
          certificateNumber:
            values.attendance === "ATTENDED" ? values.certificateNumber.trim() || undefined : undefined,
        })),
      );
      onDone();
    } catch {
      // The problem is on screen.
    }
  });

  return (
    <FormShell onSubmit={submit} pending={mark.isPending} error={mark.error}>
      <Typography sx={{ fontWeight: 600 }}>
        {single ? first.personName : t("training.chosen", { count: people.length })}
      </Typography>
      <TextInput control={form.control} name="attendance" label={t("training.result")} select required>
        {(["ATTENDED", "ABSENT", "REGISTERED"] as const).map((each) => (
          <MenuItem key={each} value={each}>
            {t(`training.attendance.${each}`)}
          </MenuItem>
        ))}
      </TextInput>
      {chosen === "ABSENT" && (
        <TextInput
          control={form.control}
          name="reason"
          rules={check.text(300)}
          label={t("training.absenceReason")}
          required
        />
      )}
      {chosen === "ATTENDED" && single && (
        <TextInput
          control={form.control}
          name="certificateNumber"
          rules={check.optionalText(60)}
          label={t("training.certificate")}
          helperText={t("common.optional")}
        />
      )}
    </FormShell>
  );
}
