import MenuItem from "@mui/material/MenuItem";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useActingAgency } from "@/shared/agency/useActingAgency";
import { conferenceKinds, type ConferenceKind, type ConferenceView } from "@/shared/api/types";
import { DateTimeInput } from "@/shared/forms/DateTimeInput";
import { FormShell } from "@/shared/forms/FormShell";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { rules, typedInstant } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useDraft } from "@/shared/forms/useDraft";
import { hasAny, useMe } from "@/shared/session/session";
import { showDate, showTime } from "@/shared/time/zone";
import { useSaveConference } from "./api";

interface Values {
  kind: ConferenceKind;
  title: string;
  content: string;
  place: string;
  date: string;
  time: string;
  chair: string;
  basis: string;
}

interface Props {
  /** The one to change; without it a new one is planned. */
  conference?: ConferenceView;
  onDone: (saved: ConferenceView) => void;
}

const OFFICE = "ubnd-tinh";

/** Everything that a notice has to say. */
export function ConferenceForm({ conference, onDone }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const acting = useActingAgency(t("conference.holder"));
  const check = rules(t);
  const save = useSaveConference(acting.agencyId ?? "", conference);
  const form = useForm<Values>({
    defaultValues: {
      kind: conference?.kind ?? "CONFERENCE",
      title: conference?.title ?? "",
      content: conference?.content ?? "",
      place: conference?.place ?? "",
      date: conference ? showDate(conference.startsAt) : "",
      time: conference ? showTime(conference.startsAt) : "",
      chair: conference?.chair ?? "",
      basis: conference?.basis ?? "",
    },
  });
  const draft = useDraft(`conference.${conference?.id ?? "new"}`, form);
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const { control } = form;
  const mayInform = hasAny(me, ["province-admin"]) || me.agency === OFFICE;

  const submit = form.handleSubmit(async ({ date, time, ...values }) => {
    if (!conference && !acting.isChosen()) return;
    try {
      const saved = await save.mutateAsync({
        kind: values.kind,
        title: values.title.trim(),
        content: values.content.trim(),
        place: values.place.trim(),
        startsAt: typedInstant(date, time),
        chair: values.chair.trim(),
        basis: values.basis.trim(),
      });
      draft.discard();
      onDone(saved);
    } catch (failure) {
      setFieldsTellAll(
        showFieldProblems(failure as Error, form.setError, [
          "kind",
          "title",
          "content",
          "place",
          "chair",
          "basis",
        ]),
      );
    }
  });

  return (
    <FormShell
      onSubmit={submit}
      pending={save.isPending}
      error={fieldsTellAll ? null : save.error}
      restored={draft.restored}
    >
      {!conference && acting.field}
      {mayInform && (
        <TextInput
          control={control}
          name="kind"
          label={t("conference.kind")}
          helperText={t("conference.kindHint")}
          select
          required
        >
          {conferenceKinds.map((kind) => (
            <MenuItem key={kind} value={kind}>
              {t(`conference.kinds.${kind}`)}
            </MenuItem>
          ))}
        </TextInput>
      )}
      <TextInput
        control={control}
        name="title"
        rules={check.text(200)}
        label={t("conference.name")}
        required
      />
      <DateTimeInput
        control={control}
        date={["date", t("conference.date")]}
        time={["time", t("conference.time")]}
        hint={t("conference.startHint")}
      />
      <TextInput
        control={control}
        name="place"
        rules={check.text(300)}
        label={t("conference.place")}
        helperText={t("conference.placeHint")}
        required
      />
      <TextInput
        control={control}
        name="chair"
        rules={check.text(200)}
        label={t("conference.chair")}
        helperText={t("conference.chairHint")}
        required
      />
      <TextInput
        control={control}
        name="content"
        rules={check.text(5000)}
        label={t("conference.content")}
        multiline
        minRows={4}
        required
      />
      <TextInput
        control={control}
        name="basis"
        rules={check.text(2000)}
        label={t("conference.basis")}
        helperText={t("conference.basisHint")}
        multiline
        minRows={2}
        required
      />
    </FormShell>
  );
}
