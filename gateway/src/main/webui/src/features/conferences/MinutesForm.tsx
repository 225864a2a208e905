import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { ConferenceView } from "@/shared/api/types";
import { DateTimeInput } from "@/shared/forms/DateTimeInput";
import { FormShell } from "@/shared/forms/FormShell";
import { rules, typedInstant } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useDraft } from "@/shared/forms/useDraft";
import { showDate, showTime } from "@/shared/time/zone";
import { useMinutes } from "./api";

/** When it took place, and what was said and asked. */
export function MinutesForm({ conference, onDone }: { conference: ConferenceView; onDone: () => void }) {
  const { t } = useTranslation();
  const save = useMinutes(conference);
  const began = conference.heldAt ?? conference.startsAt;
  const form = useForm({
    defaultValues: { date: showDate(began), time: showTime(began), minutes: conference.minutes ?? "" },
  });
  const draft = useDraft(`minutes.${conference.id}`, form);

  const submit = form.handleSubmit(async ({ date, time, minutes }) => {
    try {
      await save.mutateAsync({ heldAt: typedInstant(date, time), minutes: minutes.trim() });
      draft.discard();
      onDone();
    } catch {
      // The problem is on screen.
    }
  });

  return (
    <FormShell onSubmit={submit} pending={save.isPending} error={save.error} restored={draft.restored}>
      <DateTimeInput
        control={form.control}
        date={["date", t("conference.heldDate")]}
        time={["time", t("conference.heldTime")]}
      />
      <TextInput
        control={form.control}
        name="minutes"
        rules={rules(t).text(20_000)}
        label={t("conference.minutes")}
        helperText={t("conference.minutesHint")}
        multiline
        minRows={10}
        required
      />
    </FormShell>
  );
}
