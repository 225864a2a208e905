import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { AgencyInput } from "@/shared/agency/AgencyInput";
import type { PickedAgency } from "@/shared/agency/AgencyPicker";
import type { SubmissionReceipt } from "@/shared/api/types";
import { FormShell } from "@/shared/forms/FormShell";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { useDraft } from "@/shared/forms/useDraft";
import { paths } from "@/shared/paths";
import { CodeShown } from "@/shared/receipt/CodeShown";
import { exactWords } from "@/shared/time/due";
import { useNow } from "@/shared/time/useNow";
import { showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { Facts } from "@/shared/ui/Facts";
import { Notice } from "@/shared/ui/Notice";
import { PageHead } from "@/shared/ui/PageHead";
import { PrintButton } from "@/shared/ui/PrintButton";
import { RouterLink } from "@/shared/ui/RouterLink";
import { useSubmitEnquiry } from "./api";
import {
  noPress,
  pressCommand,
  PressFields,
  pressFields,
  pressPointers,
  type PressValues,
} from "./PressFields";

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
        {receipt ? (
          <Receipt receipt={receipt} />
        ) : (
          <>
            <PressForm onSent={setReceipt} />
            <Typography sx={{ mt: 3 }}>
              <RouterLink to={paths.followEnquiry}>{t("enquiry.follow.title")}</RouterLink>
            </Typography>
          </>
        )}
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
          ...pressPointers,
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
  const now = useNow();
  return (
    <>
      <Notice>{t("enquiry.form.sent")}</Notice>
      {!receipt.cardMatched && (
        <Alert severity="info" variant="outlined" sx={{ mb: 2 }}>
          {t("enquiry.form.cardNotMatched")}
        </Alert>
      )}
      <Card>
        {receipt.code ? (
          <CodeShown code={receipt.code} />
        ) : (
          <Alert severity="info" variant="outlined" sx={{ mb: 2 }}>
            {t("enquiry.form.sentBefore")}
          </Alert>
        )}
        <Facts
          items={[
            [t("common.agency"), receipt.agencyName],
            [t("enquiry.number"), receipt.number],
            [t("enquiry.receivedAt"), showDateTime(receipt.receivedAt)],
            [
              t("enquiry.form.due"),
              receipt.dueAt
                ? exactWords(t, { dueAt: receipt.dueAt, lastDay: receipt.lastDay }, now)
                : t("enquiry.waitsForConclusion"),
            ],
          ]}
        />
        <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
          {t("enquiry.form.mailed")}
        </Typography>
        <Box className="no-print" sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 2 }}>
          {receipt.code && (
            <Button
              variant="contained"
              component={Link}
              to={paths.followEnquiry}
              state={{ code: receipt.code }}
            >
              {t("enquiry.follow.title")}
            </Button>
          )}
          <PrintButton />
        </Box>
      </Card>
    </>
  );
}
