import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { PersonView } from "@/shared/api/types";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { optional, rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useRecordContact } from "./api";
import { FormShell } from "@/shared/forms/FormShell";

interface Props {
  agencyId: string;
  person: PersonView;
  onDone: () => void;
}

/** Replaces the personal contact; what is there is not filled in, because seeing it is an act of its own. */
export function PersonalContactForm({ agencyId, person, onDone }: Props) {
  const { t } = useTranslation();
  const check = rules(t);
  const record = useRecordContact(agencyId, person);
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const form = useForm({ defaultValues: { phone: "", email: "" } });

  const submit = form.handleSubmit(async ({ phone, email }) => {
    try {
      await record.mutateAsync({ phone: phone.trim() || undefined, email: email.trim() || undefined });
      onDone();
    } catch (failure) {
      setFieldsTellAll(showFieldProblems(failure as Error, form.setError, ["phone", "email"]));
    }
  });

  return (
    <FormShell onSubmit={submit} pending={record.isPending} error={fieldsTellAll ? null : record.error}>
      <Typography sx={{ fontWeight: 600 }}>{person.fullName}</Typography>
      <Typography color="textSecondary">{t("person.editLead")}</Typography>
      <TextInput
        control={form.control}
        name="phone"
        rules={optional(check.phone)}
        label={t("person.phone")}
        type="tel"
      />
      <TextInput
        control={form.control}
        name="email"
        rules={optional(check.email)}
        label={t("person.email")}
        type="email"
      />
    </FormShell>
  );
}
