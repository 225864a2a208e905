import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { CalendarDayView } from "@/shared/api/types";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { showDate } from "@/shared/time/zone";
import { Loadable } from "@/shared/ui/Loadable";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { useWithdrawDay, withdrawalPreviewQuery } from "./api";
import { Preview } from "./Preview";

interface Props {
  day: CalendarDayView;
  revision: number;
  onDone: () => void;
}

/** Asks for the reason beside what the withdrawal would move; the entry stays in the history. */
export function WithdrawForm({ day, revision, onDone }: Props) {
  const { t } = useTranslation();
  const check = rules(t);
  const preview = useQuery(withdrawalPreviewQuery(day.id));
  const withdraw = useWithdrawDay(day.id, revision);
  const form = useForm({ defaultValues: { reason: "" } });

  const submit = form.handleSubmit(async ({ reason }) => {
    try {
      await withdraw.mutateAsync(reason.trim());
      onDone();
    } catch {
      // Shown below.
    }
  });

  return (
    <Stack component="form" noValidate onSubmit={submit} spacing={2}>
      <Typography sx={{ fontWeight: 600 }}>
        {showDate(day.date)}: {day.name}
      </Typography>
      <Typography color="textSecondary">{t("calendar.withdrawLead")}</Typography>
      <Loadable query={preview} rows={1}>
        {(found) => <Preview preview={found} />}
      </Loadable>
      <TextInput
        control={form.control}
        name="reason"
        rules={check.text(300)}
        label={t("calendar.reason")}
        helperText={t("calendar.reasonHint")}
        required
      />
      {withdraw.error && <ProblemAlert error={withdraw.error} />}
      <Box>
        <Button type="submit" variant="contained" disabled={withdraw.isPending || !preview.data}>
          {withdraw.isPending ? t("common.saving") : t("calendar.withdrawNow")}
        </Button>
      </Box>
    </Stack>
  );
}
