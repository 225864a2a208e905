import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import FormControlLabel from "@mui/material/FormControlLabel";
import Stack from "@mui/material/Stack";
import Switch from "@mui/material/Switch";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { SourceView } from "@/shared/api/types";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useDraft } from "@/shared/forms/useDraft";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { useSaveSource, type SourceInput } from "./api";

interface Props {
  /** The source to change; without it a new one is added. */
  source?: SourceView;
  onDone: (source: SourceView) => void;
}

export function SourceForm({ source, onDone }: Props) {
  const { t } = useTranslation();
  const check = rules(t);
  const save = useSaveSource(source);
  const form = useForm<SourceInput>({
    defaultValues: { name: source?.name ?? "", url: source?.url ?? "", enabled: source?.enabled ?? true },
  });
  const draft = useDraft(`source.${source?.id ?? "new"}`, form);
  const [fieldsTellAll, setFieldsTellAll] = useState(false);

  const submit = form.handleSubmit(async (values) => {
    try {
      const saved = await save.mutateAsync({ ...values, name: values.name.trim(), url: values.url.trim() });
      draft.discard();
      onDone(saved);
    } catch (failure) {
      setFieldsTellAll(showFieldProblems(failure as Error, form.setError, ["name", "url", "enabled"]));
    }
  });

  return (
    <Stack component="form" noValidate onSubmit={submit} spacing={2}>
      {draft.restored && <Alert severity="info">{t("common.draftRestored")}</Alert>}
      <TextInput
        control={form.control}
        name="name"
        rules={check.text(200)}
        label={t("source.name")}
        required
      />
      <TextInput
        control={form.control}
        name="url"
        rules={check.webAddress}
        label={t("source.url")}
        helperText={t("source.urlHint")}
        type="url"
        required
      />
      {source && (
        <Controller
          control={form.control}
          name="enabled"
          render={({ field: { value, onChange, ref, ...field } }) => (
            <FormControlLabel
              control={
                <Switch {...field} checked={value} onChange={onChange} slotProps={{ input: { ref } }} />
              }
              label={t("source.enabled")}
            />
          )}
        />
      )}
      {save.error && !fieldsTellAll && <ProblemAlert error={save.error} />}
      <Box>
        <Button type="submit" variant="contained" disabled={save.isPending}>
          {save.isPending ? t("common.saving") : t("common.save")}
        </Button>
      </Box>
    </Stack>
  );
}
