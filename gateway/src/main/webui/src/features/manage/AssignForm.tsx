import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { newKey } from "@/shared/forms/newKey";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { rules, typedInstant } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useDraft } from "@/shared/forms/useDraft";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { useAssignSpokesperson } from "./api";

interface Values {
  personName: string;
  position: string;
  phone: string;
  email: string;
  decisionNumber: string;
  decidedDate: string;
  decidedTime: string;
}

const empty: Values = {
  personName: "",
  position: "",
  phone: "",
  email: "",
  decisionNumber: "",
  decidedDate: "",
  decidedTime: "",
};

const fields = Object.keys(empty) as (keyof Values)[];

export function AssignForm({ agencyId, onDone }: { agencyId: string; onDone: () => void }) {
  const { t } = useTranslation();
  const check = rules(t);
  const [key] = useState(newKey);
  const assign = useAssignSpokesperson(agencyId, key);
  const form = useForm<Values>({ defaultValues: empty });
  const draft = useDraft(`assign.${agencyId}`, form);
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const { control } = form;

  const submit = form.handleSubmit(async ({ decidedDate, decidedTime, ...person }) => {
    try {
      await assign.mutateAsync({
        kind: "REGULAR",
        ...trimmed(person),
        decidedAt: typedInstant(decidedDate, decidedTime),
      });
      draft.discard();
      onDone();
    } catch (failure) {
      setFieldsTellAll(
        showFieldProblems(failure as Error, form.setError, fields, { decidedAt: "decidedDate" }),
      );
    }
  });

  return (
    <Stack component="form" noValidate onSubmit={submit} spacing={2}>
      <Typography color="textSecondary">{t("manage.assignLead")}</Typography>
      {draft.restored && <Alert severity="info">{t("common.draftRestored")}</Alert>}
      <TextInput
        control={control}
        name="personName"
        rules={check.text(120)}
        label={t("spokesperson.name")}
        required
      />
      <TextInput
        control={control}
        name="position"
        rules={check.text(200)}
        label={t("spokesperson.position")}
        required
      />
      <TextInput
        control={control}
        name="phone"
        rules={check.phone}
        label={t("spokesperson.phone")}
        type="tel"
        required
      />
      <TextInput
        control={control}
        name="email"
        rules={check.email}
        label={t("spokesperson.email")}
        type="email"
        required
      />
      <TextInput
        control={control}
        name="decisionNumber"
        rules={check.decisionNumber}
        label={t("manage.decisionNumber")}
        helperText={t("manage.decisionNumberHint")}
        required
      />
      <Box sx={{ display: "grid", gridTemplateColumns: "3fr 2fr", gap: 2 }}>
        <TextInput
          control={control}
          name="decidedDate"
          rules={check.date}
          label={t("manage.decidedDate")}
          placeholder="dd/mm/yyyy"
          required
        />
        <TextInput
          control={control}
          name="decidedTime"
          rules={check.time}
          label={t("manage.decidedTime")}
          placeholder="hh:mm"
          required
        />
      </Box>
      {assign.error && !fieldsTellAll && <ProblemAlert error={assign.error} />}
      <Box>
        <Button type="submit" variant="contained" disabled={assign.isPending}>
          {assign.isPending ? t("common.saving") : t("common.save")}
        </Button>
      </Box>
    </Stack>
  );
}

function trimmed<T extends Record<string, string>>(values: T): T {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()])) as T;
}
