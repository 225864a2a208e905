import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { AgencyHistory } from "@/shared/api/types";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { parseDate, showDate } from "@/shared/time/zone";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { useCorrectAgency } from "./correction";

interface Values {
  name: string;
  unitCode: string;
  identifier: string;
  aliases: string;
  validFrom: string;
  validTo: string;
  reason: string;
}

const fields: (keyof Values)[] = ["name", "unitCode", "identifier", "validFrom", "validTo", "reason"];

/** Tells what was, is or will be true of an agency in a period; begins with what is known now. */
export function CorrectAgencyForm({ history, onDone }: { history: AgencyHistory; onDone: () => void }) {
  const { t } = useTranslation();
  const check = rules(t);
  const correct = useCorrectAgency(history.id);
  const latest = history.periods.at(-1);
  const form = useForm<Values>({
    defaultValues: {
      name: latest?.name ?? "",
      unitCode: latest?.unitCode ?? "",
      identifier: latest?.identifier ?? "",
      aliases: latest?.aliases.join("\n") ?? "",
      // Only the latest period, so that nobody rewrites older names without meaning to.
      validFrom: latest?.validFrom ? showDate(latest.validFrom) : "",
      validTo: "",
      reason: "",
    },
  });
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const { control } = form;
  const optionalDay = {
    validate: (value: string) =>
      value.trim() === "" || parseDate(value) !== undefined || t("error.field.date"),
  };

  const submit = form.handleSubmit(async (values) => {
    try {
      await correct.mutateAsync({
        version: history.revision,
        correction: {
          name: values.name.trim(),
          aliases: values.aliases
            .split("\n")
            .map((alias) => alias.trim())
            .filter((alias) => alias !== ""),
          reason: values.reason.trim(),
          ...(values.unitCode.trim() && { unitCode: values.unitCode.trim() }),
          ...(values.identifier.trim() && { identifier: values.identifier.trim() }),
          ...(values.validFrom.trim() && { validFrom: parseDate(values.validFrom) }),
          ...(values.validTo.trim() && { validTo: parseDate(values.validTo) }),
        },
      });
      onDone();
    } catch (failure) {
      setFieldsTellAll(showFieldProblems(failure as Error, form.setError, fields));
    }
  });

  return (
    <Stack component="form" noValidate onSubmit={submit} spacing={2}>
      <Typography color="textSecondary">{t("timeline.correctLead")}</Typography>
      <TextInput
        control={control}
        name="name"
        rules={check.text(300)}
        label={t("reorganisation.bodyName")}
        required
      />
      <TextInput control={control} name="unitCode" label={t("agency.unitCode")} />
      <TextInput
        control={control}
        name="identifier"
        label={t("timeline.identifier")}
        helperText={t("timeline.identifierHint")}
      />
      <TextInput
        control={control}
        name="aliases"
        label={t("agency.aliases")}
        helperText={t("timeline.aliasesHint")}
        multiline
        minRows={3}
      />
      <Box sx={{ display: "grid", gridTemplateColumns: "1fr 1fr", gap: 2 }}>
        <TextInput
          control={control}
          name="validFrom"
          rules={optionalDay}
          label={t("timeline.validFrom")}
          placeholder="dd/mm/yyyy"
          helperText={t("timeline.validFromHint")}
        />
        <TextInput
          control={control}
          name="validTo"
          rules={optionalDay}
          label={t("timeline.validTo")}
          placeholder="dd/mm/yyyy"
          helperText={t("timeline.validToHint")}
        />
      </Box>
      <TextInput
        control={control}
        name="reason"
        rules={check.text(500)}
        label={t("timeline.reason")}
        required
      />
      {correct.error && !fieldsTellAll && <ProblemAlert error={correct.error} />}
      <Box>
        <Button type="submit" variant="contained" disabled={correct.isPending}>
          {correct.isPending ? t("common.saving") : t("common.save")}
        </Button>
      </Box>
    </Stack>
  );
}
