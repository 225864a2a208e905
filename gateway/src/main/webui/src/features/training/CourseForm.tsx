import Box from "@mui/material/Box";
import MenuItem from "@mui/material/MenuItem";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useActingAgency } from "@/shared/agency/useActingAgency";
import type { CourseView, TraineeKind } from "@/shared/api/types";
import { FormShell } from "@/shared/forms/FormShell";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { optional, rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useDraft } from "@/shared/forms/useDraft";
import { parseDate, showDate } from "@/shared/time/zone";
import { useSaveCourse } from "./api";
import { MultiChoice } from "./MultiChoice";
import { useWords } from "./useWords";

const fields = [
  "code",
  "title",
  "topic",
  "kinds",
  "levels",
  "firstDay",
  "lastDay",
  "place",
  "capacity",
  "documentNumber",
] as const;

interface Props {
  /** The one to change; without it a new one is planned. */
  course?: CourseView;
  onDone: (saved: CourseView) => void;
}

export function CourseForm({ course, onDone }: Props) {
  const { t } = useTranslation();
  const acting = useActingAgency(t("training.organiser"));
  const words = useWords();
  const check = rules(t);
  const save = useSaveCourse(acting.agencyId ?? "", course);
  const form = useForm({
    defaultValues: {
      code: course?.code ?? "",
      title: course?.title ?? "",
      topic: course?.topic ?? "",
      kinds: course?.kinds ?? (["COMMUNICATOR"] as TraineeKind[]),
      levels: course?.levels ?? ([] as string[]),
      firstDay: course ? showDate(course.firstDay) : "",
      lastDay: course ? showDate(course.lastDay) : "",
      place: course?.place ?? "",
      capacity: course?.capacity ? String(course.capacity) : "",
      documentNumber: course?.documentNumber ?? "",
    },
  });
  const draft = useDraft(`course.${course?.id ?? "new"}`, form);
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const { control } = form;

  const submit = form.handleSubmit(async (values) => {
    if (!course && !acting.isChosen()) return;
    try {
      const saved = await save.mutateAsync({
        code: values.code.trim(),
        title: values.title.trim(),
        topic: values.topic,
        kinds: values.kinds,
        levels: values.levels,
        firstDay: parseDate(values.firstDay) ?? values.firstDay,
        lastDay: parseDate(values.lastDay) ?? values.lastDay,
        place: values.place.trim(),
        capacity: values.capacity.trim() === "" ? undefined : Number(values.capacity),
        documentNumber: values.documentNumber.trim() || undefined,
      });
      draft.discard();
      onDone(saved);
    } catch (failure) {
      setFieldsTellAll(showFieldProblems(failure as Error, form.setError, fields));
    }
  });

  return (
    <FormShell
      onSubmit={submit}
      pending={save.isPending}
      error={fieldsTellAll ? null : save.error}
      restored={draft.restored}
    >
      {!course && acting.field}
      <TextInput
        control={control}
        name="title"
        rules={check.text(200)}
        label={t("training.courseTitle")}
        required
      />
      <TextInput
        control={control}
        name="code"
        rules={check.text(40)}
        label={t("training.code")}
        helperText={t("training.codeHint")}
        required
      />
      <TextInput
        control={control}
        name="topic"
        rules={{ validate: (value) => value !== "" || t("error.field.choose") }}
        label={t("training.topic")}
        select
        required
      >
        {words.topics.map(({ code }) => (
          <MenuItem key={code} value={code}>
            {words.topic(code)}
          </MenuItem>
        ))}
      </TextInput>
      <MultiChoice
        control={control}
        name="kinds"
        label={t("training.audience")}
        options={words.kinds.map(({ value }) => value)}
        optionLabel={(kind) => t(`training.kinds.${kind as TraineeKind}`)}
        missing={t("error.field.choose")}
      />
      <MultiChoice
        control={control}
        name="levels"
        label={t("training.levels")}
        helperText={t("training.levelsHint")}
        options={words.levels.map(({ code }) => code)}
        optionLabel={words.level}
      />
      <Box sx={{ display: "grid", gridTemplateColumns: "1fr 1fr", gap: 2 }}>
        <TextInput
          control={control}
          name="firstDay"
          rules={check.date}
          label={t("training.firstDay")}
          placeholder="dd/mm/yyyy"
          required
        />
        <TextInput
          control={control}
          name="lastDay"
          rules={check.date}
          label={t("training.lastDay")}
          placeholder="dd/mm/yyyy"
          required
        />
      </Box>
      <TextInput
        control={control}
        name="place"
        rules={check.text(200)}
        label={t("training.place")}
        required
      />
      <TextInput
        control={control}
        name="capacity"
        rules={{
          validate: (value) =>
            value.trim() === "" ||
            (/^\d{1,4}$/.test(value.trim()) && Number(value) >= 1 && Number(value) <= 2000) ||
            t("training.capacityInvalid"),
        }}
        label={t("training.capacity")}
        helperText={t("training.capacityHint")}
        slotProps={{ htmlInput: { inputMode: "numeric" } }}
      />
      <TextInput
        control={control}
        name="documentNumber"
        rules={optional(check.decisionNumber)}
        label={t("training.documentNumber")}
        helperText={t("manage.decisionNumberHint")}
      />
    </FormShell>
  );
}
