import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import MenuItem from "@mui/material/MenuItem";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { CalendarPreview, RecordCalendarDay } from "@/shared/api/types";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useDraft } from "@/shared/forms/useDraft";
import { parseDate } from "@/shared/time/zone";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { usePreviewDay, useRecordDay } from "./api";
import { Preview } from "./Preview";

interface Values {
  kind: RecordCalendarDay["kind"];
  date: string;
  name: string;
  makeUp: string;
  source: string;
  confidence: RecordCalendarDay["confidence"];
}

const empty: Values = { kind: "HOLIDAY", date: "", name: "", makeUp: "", source: "", confidence: "HIGH" };
const fields = Object.keys(empty) as (keyof Values)[];

interface Props {
  /** The state of the calendar on screen; whatever somebody else changed meanwhile is not overwritten. */
  revision: number;
  onDone: () => void;
}

/** Describes a day, shows what it would move, and records it on a second, deliberate press. */
export function AddDayForm({ revision, onDone }: Props) {
  const { t } = useTranslation();
  const check = rules(t);
  const look = usePreviewDay();
  const record = useRecordDay(revision);
  const form = useForm<Values>({ defaultValues: empty });
  const draft = useDraft("calendar.day", form);
  const [looked, setLooked] = useState<{ body: RecordCalendarDay; preview: CalendarPreview }>();
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const { control } = form;
  const kind = useWatch({ control, name: "kind" });
  const failure = look.error ?? record.error;

  const submit = form.handleSubmit(async (values) => {
    const body = command(values);
    record.reset();
    try {
      setLooked({ body, preview: await look.mutateAsync(body) });
    } catch (refused) {
      setFieldsTellAll(showFieldProblems(refused as Error, form.setError, fields));
    }
  });

  async function save(body: RecordCalendarDay): Promise<void> {
    try {
      await record.mutateAsync(body);
      draft.discard();
      onDone();
    } catch (refused) {
      setFieldsTellAll(showFieldProblems(refused as Error, form.setError, fields));
    }
  }

  return (
    <Stack
      component="form"
      noValidate
      onSubmit={submit}
      onChange={() => {
        setLooked(undefined);
      }}
      spacing={2}
    >
      <Typography color="textSecondary">{t("calendar.addLead")}</Typography>
      {draft.restored && <Alert severity="info">{t("common.draftRestored")}</Alert>}
      <TextInput control={control} name="kind" label={t("calendar.kind")} select>
        {(["HOLIDAY", "SWAP", "WORKED_SATURDAY"] as const).map((value) => (
          <MenuItem key={value} value={value}>
            {t(`calendar.kinds.${value}`)}
          </MenuItem>
        ))}
      </TextInput>
      <TextInput
        control={control}
        name="date"
        rules={check.date}
        label={t("calendar.date")}
        placeholder="dd/mm/yyyy"
        required
      />
      {kind === "SWAP" && (
        <TextInput
          control={control}
          name="makeUp"
          rules={check.date}
          label={t("calendar.makeUp")}
          helperText={t("calendar.makeUpHint")}
          placeholder="dd/mm/yyyy"
          required
        />
      )}
      <TextInput control={control} name="name" rules={check.text(200)} label={t("calendar.name")} required />
      <TextInput
        control={control}
        name="source"
        rules={check.optionalText(300)}
        label={t("calendar.source")}
        helperText={t("calendar.sourceHint")}
      />
      <TextInput
        control={control}
        name="confidence"
        label={t("calendar.confidence")}
        helperText={t("calendar.confidenceHint")}
        select
      >
        {(["HIGH", "MEDIUM", "LOW", "UNKNOWN"] as const).map((value) => (
          <MenuItem key={value} value={value}>
            {t(`calendar.confidences.${value}`)}
          </MenuItem>
        ))}
      </TextInput>
      {looked && <Preview preview={looked.preview} />}
      {failure && !fieldsTellAll && <ProblemAlert error={failure} />}
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        {looked ? (
          <Button
            variant="contained"
            disabled={record.isPending}
            onClick={() => {
              void save(looked.body);
            }}
          >
            {record.isPending ? t("common.saving") : t("calendar.record")}
          </Button>
        ) : (
          <Button type="submit" variant="contained" disabled={look.isPending}>
            {look.isPending ? t("calendar.looking") : t("calendar.look")}
          </Button>
        )}
      </Box>
    </Stack>
  );
}

function command({ kind, date, name, makeUp, source, confidence }: Values): RecordCalendarDay {
  return {
    kind,
    date: parseDate(date) ?? "",
    name: name.trim(),
    makeUp: kind === "SWAP" ? parseDate(makeUp) : undefined,
    source: source.trim() || undefined,
    confidence,
  };
}
