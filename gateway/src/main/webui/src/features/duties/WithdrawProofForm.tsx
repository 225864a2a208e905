import Typography from "@mui/material/Typography";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { DutyView } from "@/shared/api/types";
import { FormShell } from "@/shared/forms/FormShell";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useWithdrawProof } from "./api";

/** Takes a wrong proof back, with the reason; it stays to be seen. */
export function WithdrawProofForm({ duty, onDone }: { duty: DutyView; onDone: () => void }) {
  const { t } = useTranslation();
  const withdraw = useWithdrawProof(duty);
  const { control, handleSubmit } = useForm({ defaultValues: { reason: "" } });
  return (
    <FormShell
      onSubmit={handleSubmit(({ reason }) => {
        withdraw.mutate(reason.trim(), { onSuccess: onDone });
      })}
      pending={withdraw.isPending}
      error={withdraw.error}
      action={t("duty.withdrawProof")}
      color="error"
    >
      <Typography sx={{ fontWeight: 600 }}>
        {t(`duty.channel.${duty.channel}`)}: {duty.personName}
      </Typography>
      <Typography color="textSecondary">{t("duty.withdrawLead")}</Typography>
      <TextInput
        control={control}
        name="reason"
        rules={rules(t).text(500)}
        label={t("duty.withdrawReason")}
        multiline
        minRows={2}
        required
      />
    </FormShell>
  );
}
