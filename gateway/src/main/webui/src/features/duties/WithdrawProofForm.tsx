import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { DutyView } from "@/shared/api/types";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { useWithdrawProof } from "./api";

/** Takes a wrong proof back, with the reason; it stays to be seen. */
export function WithdrawProofForm({ duty, onDone }: { duty: DutyView; onDone: () => void }) {
  const { t } = useTranslation();
  const withdraw = useWithdrawProof(duty);
  const { control, handleSubmit } = useForm({ defaultValues: { reason: "" } });
  return (
    <Stack
      component="form"
      noValidate
      spacing={2}
      onSubmit={handleSubmit(({ reason }) => {
        withdraw.mutate(reason.trim(), { onSuccess: onDone });
      })}
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
      {withdraw.error && <ProblemAlert error={withdraw.error} />}
      <div>
        <Button type="submit" variant="contained" color="error" disabled={withdraw.isPending}>
          {withdraw.isPending ? t("common.saving") : t("duty.withdrawProof")}
        </Button>
      </div>
    </Stack>
  );
}
