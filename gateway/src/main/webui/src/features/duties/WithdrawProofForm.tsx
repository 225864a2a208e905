import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { DutyView } from "@/shared/api/types";
import { WordsForm } from "@/shared/forms/WordsForm";
import { useWithdrawProof } from "./api";

/** Takes a wrong proof back, with the reason; it stays to be seen. */
export function WithdrawProofForm({ duty, onDone }: { duty: DutyView; onDone: () => void }) {
  const { t } = useTranslation();
  return (
    <WordsForm
      label={t("duty.withdrawReason")}
      max={500}
      rows={2}
      action={t("duty.withdrawProof")}
      color="error"
      send={useWithdrawProof(duty)}
      onDone={onDone}
    >
      <Typography sx={{ fontWeight: 600 }}>
        {t(`duty.channel.${duty.channel}`)}: {duty.personName}
      </Typography>
      <Typography color="textSecondary">{t("duty.withdrawLead")}</Typography>
    </WordsForm>
  );
}
