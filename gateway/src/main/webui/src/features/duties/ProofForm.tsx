import AttachFile from "@mui/icons-material/AttachFile";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { DutyView } from "@/shared/api/types";
import { DateTimeInput } from "@/shared/forms/DateTimeInput";
import { FormShell } from "@/shared/forms/FormShell";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { rules, typedInstant } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useProveDuty } from "./api";
import { hashOf } from "./hashOf";

interface Values {
  date: string;
  time: string;
  url: string;
  note: string;
}

const fields: (keyof Values)[] = ["date", "time", "url", "note"];

/** Records where and since when a spokesperson can be found; a file stays with the agency, only its fingerprint is kept. */
export function ProofForm({ duty, onDone }: { duty: DutyView; onDone: () => void }) {
  const { t } = useTranslation();
  const check = rules(t);
  const prove = useProveDuty(duty);
  const [file, setFile] = useState<{ name: string; hash: string }>();
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const form = useForm<Values>({ defaultValues: { date: "", time: "", url: "", note: "" } });
  const { control } = form;

  const submit = form.handleSubmit(async ({ date, time, url, note }) => {
    try {
      await prove.mutateAsync({
        fulfilledAt: typedInstant(date, time),
        url: url.trim() || undefined,
        note: note.trim() || undefined,
        documentName: file?.name,
        documentHash: file?.hash,
      });
      onDone();
    } catch (failure) {
      setFieldsTellAll(showFieldProblems(failure as Error, form.setError, fields, { fulfilledAt: "date" }));
    }
  });

  return (
    <FormShell onSubmit={submit} pending={prove.isPending} error={fieldsTellAll ? null : prove.error}>
      <Typography sx={{ fontWeight: 600 }}>
        {t(`duty.channel.${duty.channel}`)}: {duty.personName}
      </Typography>
      <Typography color="textSecondary">{t("duty.proveLead")}</Typography>
      <DateTimeInput
        control={control}
        date={["date", t("duty.publishedDate")]}
        time={["time", t("duty.publishedTime")]}
      />
      <TextInput
        control={control}
        name="url"
        rules={{
          validate: (value) => value.trim() === "" || check.webAddress.validate(value),
        }}
        label={t("duty.url")}
        helperText={t("duty.urlHint")}
        type="url"
      />
      <TextInput
        control={control}
        name="note"
        rules={check.optionalText(1000)}
        label={t("duty.note")}
        helperText={t("duty.noteHint")}
        multiline
        minRows={3}
      />
      {window.isSecureContext && (
        <Box>
          <Button component="label" startIcon={<AttachFile />}>
            {t("duty.file")}
            <Box
              component="input"
              type="file"
              sx={{ position: "absolute", inset: 0, opacity: 0, width: 0 }}
              onChange={(event) => {
                const chosen = event.target.files?.[0];
                if (chosen) void hashOf(chosen).then((hash) => setFile({ name: chosen.name, hash }));
              }}
            />
          </Button>
          <Typography variant="body2" color="textSecondary" role="status">
            {file
              ? t("duty.document", { name: file.name, hash: file.hash.slice(0, 12) })
              : t("duty.fileHint")}
          </Typography>
        </Box>
      )}
    </FormShell>
  );
}
