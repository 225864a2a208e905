import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { AgencyInput } from "@/shared/agency/AgencyInput";
import type { PickedAgency } from "@/shared/agency/AgencyPicker";
import type { SubmissionReceipt } from "@/shared/api/types";
import { FormShell } from "@/shared/forms/FormShell";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { useDraft } from "@/shared/forms/useDraft";
import { showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { Facts } from "@/shared/ui/Facts";
import { Notice } from "@/shared/ui/Notice";
import { PageHead } from "@/shared/ui/PageHead";
import { useSubmitEnquiry } from "./api";
import { noPress, pressCommand, PressFields, pressFields, type PressValues } from "./PressFields";

interface Values extends PressValues {
  agency: PickedAgency | null;
}

/** Where accredited press asks an agency; one column, so that it can be filled in on a phone. */
export function PressFormPage() {
  const { t } = useTranslation();
  const [receipt, setReceipt] = useState<SubmissionReceipt>();
  return (
    <>
      <PageHead title={t("enquiry.form.title")} lead={t("enquiry.form.lead")} />
      <Box sx={{ maxWidth: 640 }}>
        {receipt ? <Receipt receipt={receipt} /> : <PressForm onSent={setReceipt} />}
      </Box>
    </>
  );
}

function PressForm({ onSent }: { onSent: (receipt: SubmissionReceipt) => void }) {
  const { t } = useTranslation();
  const submitEnquiry = useSubmitEnquiry();
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const form = useForm<Values>({ defaultValues: { ...noPress, agency: null } });
  const draft = useDraft("press-form", form);

  const submit = form.handleSubmit(async ({ agency, ...values }) => {
    if (!agency) return;
    const { reporterName = "", cardNumber = "", email = "", ...command } = pressCommand(values);
    try {
      const receipt = await submitEnquiry.mutateAsync({
        ...command,
        agencyId: agency.id,
        reporterName,
        cardNumber,
        email,
      });
      draft.discard();
      onSent(receipt);
    } catch (failure) {
      setFieldsTellAll(
        showFieldProblems(failure as Error, form.setError, [...pressFields, "agency"], {
          agencyId: "agency",
        }),
      );
    }
  });

  return (
    <FormShell
      onSubmit={submit}
      pending={submitEnquiry.isPending}
      error={fieldsTellAll ? null : submitEnquiry.error}
      restored={draft.restored}
      action={t("enquiry.form.send")}
    >
      <AgencyInput control={form.control} name="agency" label={t("enquiry.form.agency")} />
      <PressFields control={form.control} whole />
      <Typography variant="body2" color="textSecondary">
        {t("enquiry.form.privacy")}
      </Typography>
    </FormShell>
  );
}

function Receipt({ receipt }: { receipt: SubmissionReceipt }) {
  const { t } = useTranslation();
  return (
    <>
      <Notice>{t("enquiry.form.sent")}</Notice>
      <Card>
        <Facts
          items={[
            [t("common.agency"), receipt.agencyName],
            [t("enquiry.form.number"), receipt.id],
            [t("enquiry.receivedAt"), showDateTime(receipt.receivedAt)],
            [
              t("enquiry.form.due"),
              receipt.dueAt ? showDateTime(receipt.dueAt) : t("enquiry.waitsForConclusion"),
            ],
          ]}
        />
      </Card>
    </>
  );
}
