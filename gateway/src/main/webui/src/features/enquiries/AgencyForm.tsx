import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { AgencyInput } from "@/shared/agency/AgencyInput";
import type { PickedAgency } from "@/shared/agency/AgencyPicker";
import type { EnquiryView } from "@/shared/api/types";
import { FormShell } from "@/shared/forms/FormShell";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useAct } from "./api";

interface Props {
  act: "reassignment" | "partners";
  enquiry: EnquiryView;
  onDone: () => void;
}

interface Values {
  agency: PickedAgency | null;
  text: string;
}

/** Hands the matter to another agency, or asks it to contribute. */
export function AgencyForm({ act, enquiry, onDone }: Props) {
  const { t } = useTranslation();
  const send = useAct(enquiry, act);
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const form = useForm<Values>({ defaultValues: { agency: null, text: "" } });

  const submit = form.handleSubmit(async ({ agency, text }) => {
    if (!agency) return;
    const words = text.trim();
    try {
      await send.mutateAsync({
        agencyId: agency.id,
        ...(act === "partners" ? { request: words } : { reason: words }),
      });
      onDone();
    } catch (failure) {
      setFieldsTellAll(
        showFieldProblems(failure as Error, form.setError, ["agency", "text"], {
          agencyId: "agency",
          reason: "text",
          request: "text",
        }),
      );
    }
  });

  return (
    <FormShell
      onSubmit={submit}
      pending={send.isPending}
      error={fieldsTellAll ? null : send.error}
      action={t(`enquiry.act.${act}`)}
    >
      <Typography color="textSecondary">{t(`enquiry.hint.${act}`)}</Typography>
      <AgencyInput control={form.control} name="agency" label={t("common.agency")} />
      <TextInput
        control={form.control}
        name="text"
        rules={rules(t).text(2000)}
        label={act === "partners" ? t("enquiry.request") : t("enquiry.reason")}
        required
        multiline
        minRows={3}
      />
    </FormShell>
  );
}
