import Box from "@mui/material/Box";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useActingAgency } from "@/shared/agency/useActingAgency";
import type { OfficerView } from "@/shared/api/types";
import { ContactInput } from "@/shared/forms/ContactInput";
import { FormShell } from "@/shared/forms/FormShell";
import { PeriodInput } from "@/shared/forms/PeriodInput";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { optional, rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useDraft } from "@/shared/forms/useDraft";
import { parseDate, showDate } from "@/shared/time/zone";
import { useSaveOfficer } from "./api";

const fields = [
  "personName",
  "position",
  "phone",
  "email",
  "decisionNumber",
  "decidedOn",
  "activeFrom",
  "activeTo",
] as const;

interface Props {
  /** The one to change; without it a new one is recorded. */
  officer?: OfficerView;
  onDone: () => void;
}

export function OfficerForm({ officer, onDone }: Props) {
  const { t } = useTranslation();
  const acting = useActingAgency(t("common.agency"));
  const check = rules(t);
  const save = useSaveOfficer(acting.agencyId ?? "", officer);
  const form = useForm({
    defaultValues: {
      personName: officer?.personName ?? "",
      position: officer?.position ?? "",
      phone: officer?.phone ?? "",
      email: officer?.email ?? "",
      decisionNumber: officer?.decisionNumber ?? "",
      decidedOn: officer?.decidedOn ? showDate(officer.decidedOn) : "",
      activeFrom: officer ? showDate(officer.activeFrom) : "",
      activeTo: officer?.activeTo ? showDate(officer.activeTo) : "",
    },
  });
  const draft = useDraft(`officer.${officer?.id ?? "new"}`, form);
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const { control } = form;

  const submit = form.handleSubmit(async (values) => {
    if (!officer && !acting.isChosen()) return;
    try {
      await save.mutateAsync({
        personName: values.personName.trim(),
        position: values.position.trim(),
        phone: values.phone.trim(),
        email: values.email.trim(),
        decisionNumber: values.decisionNumber.trim() || undefined,
        decidedOn: parseDate(values.decidedOn),
        activeFrom: parseDate(values.activeFrom) ?? values.activeFrom,
        activeTo: parseDate(values.activeTo),
      });
      draft.discard();
      onDone();
    } catch (failure) {
      setFieldsTellAll(showFieldProblems(failure as Error, form.setError, fields));
    }
  });

  return (
    <FormShell
      onSubmit={submit}
      pending={save.isPending}
      error={fieldsTellAll ? null : save.error}
      restored={draft.restored}
    >
      {!officer && acting.field}
      <TextInput
        control={control}
        name="personName"
        rules={check.text(120)}
        label={t("communicator.personName")}
        required
      />
      <TextInput
        control={control}
        name="position"
        rules={check.text(200)}
        label={t("communicator.position")}
        required
      />
      <ContactInput control={control} phone="phone" email="email" required />
      <Box sx={{ display: "grid", gridTemplateColumns: "1fr 1fr", gap: 2 }}>
        <TextInput
          control={control}
          name="decisionNumber"
          rules={optional(check.decisionNumber)}
          label={t("manage.decisionNumber")}
          helperText={t("manage.decisionNumberHint")}
        />
        <TextInput
          control={control}
          name="decidedOn"
          rules={optional(check.date)}
          label={t("manage.decidedOn")}
          placeholder="dd/mm/yyyy"
        />
      </Box>
      <PeriodInput control={control} from="activeFrom" to="activeTo" />
    </FormShell>
  );
}
