import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import FormControl from "@mui/material/FormControl";
import FormControlLabel from "@mui/material/FormControlLabel";
import FormLabel from "@mui/material/FormLabel";
import Radio from "@mui/material/Radio";
import RadioGroup from "@mui/material/RadioGroup";
import Stack from "@mui/material/Stack";
import { useId } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { ContactReport, SettleReport } from "@/shared/api/types";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { useSettleReport } from "./api";
import { Said } from "./Reports";

interface Values {
  outcome: NonNullable<SettleReport["outcome"]>;
  note: string;
}

const outcomes = ["CORRECTED", "UNFOUNDED"] as const;

export function SettleForm({ report, onDone }: { report: ContactReport; onDone: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const settle = useSettleReport(report);
  const form = useForm<Values>({ defaultValues: { outcome: "CORRECTED", note: "" } });

  const submit = form.handleSubmit(async ({ outcome, note }) => {
    await settle.mutateAsync({ outcome, note: note.trim() || undefined }).then(onDone, () => undefined);
  });

  return (
    <Stack component="form" noValidate onSubmit={submit} spacing={2}>
      <Said report={report} />
      <FormControl>
        <FormLabel id={id}>{t("contact.outcomeLabel")}</FormLabel>
        <Controller
          control={form.control}
          name="outcome"
          render={({ field }) => (
            <RadioGroup {...field} aria-labelledby={id}>
              {outcomes.map((value) => (
                <FormControlLabel
                  key={value}
                  value={value}
                  control={<Radio />}
                  label={t(`contact.outcome.${value}`)}
                />
              ))}
            </RadioGroup>
          )}
        />
      </FormControl>
      <TextInput
        control={form.control}
        name="note"
        rules={rules(t).optionalText(1000)}
        label={t("duty.note")}
        multiline
        minRows={3}
      />
      {settle.error && <ProblemAlert error={settle.error} />}
      <Box>
        <Button type="submit" variant="contained" disabled={settle.isPending}>
          {settle.isPending ? t("common.saving") : t("common.save")}
        </Button>
      </Box>
    </Stack>
  );
}
