import MenuItem from "@mui/material/MenuItem";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import {
  claimOutcomes,
  disclosureForms,
  type ClaimOutcome,
  type DisclosureClaimView,
  type DisclosureForm,
  type DisclosureView,
} from "@/shared/api/types";
import { FormShell } from "@/shared/forms/FormShell";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { optional, rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useDraft } from "@/shared/forms/useDraft";
import { parseDate, showDate } from "@/shared/time/zone";
import { Paragraphs } from "@/shared/ui/Paragraphs";
import { useAnswerClaim, usePublish, useSaveDisclosure } from "./api";

interface EntryValues {
  title: string;
  form: DisclosureForm;
  place: string;
  createdOn: string;
  specialDue: string;
  specialBasis: string;
}

const entryFields = ["title", "form", "place", "createdOn", "specialDue", "specialBasis"] as const;

interface EntryProps {
  agencyId: string;
  /** The one to change; without it a new one is entered. */
  disclosure?: DisclosureView;
  onDone: () => void;
}

/** What has to be made public, by which means and until when. */
export function EntryForm({ agencyId, disclosure, onDone }: EntryProps) {
  const { t } = useTranslation();
  const check = rules(t);
  const save = useSaveDisclosure(agencyId, disclosure);
  const form = useForm<EntryValues>({
    defaultValues: {
      title: disclosure?.title ?? "",
      form: disclosure?.form ?? "PORTAL",
      place: disclosure?.place ?? "",
      createdOn: disclosure ? showDate(disclosure.createdOn) : "",
      specialDue: disclosure?.specialDue ? showDate(disclosure.specialDue) : "",
      specialBasis: disclosure?.specialBasis ?? "",
    },
  });
  const draft = useDraft(`disclosure.${disclosure?.id ?? "new"}`, form);
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const { control } = form;

  const submit = form.handleSubmit(async (values) => {
    try {
      await save.mutateAsync({
        title: values.title.trim(),
        form: values.form,
        place: values.place.trim(),
        createdOn: parseDate(values.createdOn) ?? values.createdOn,
        specialDue: parseDate(values.specialDue),
        specialBasis: values.specialBasis.trim() || undefined,
      });
      draft.discard();
      onDone();
    } catch (failure) {
      setFieldsTellAll(showFieldProblems(failure as Error, form.setError, entryFields));
    }
  });

  return (
    <FormShell
      onSubmit={submit}
      pending={save.isPending}
      error={fieldsTellAll ? null : save.error}
      restored={draft.restored}
    >
      <TextInput
        control={control}
        name="title"
        rules={check.text(300)}
        label={t("disclosure.name")}
        multiline
        required
      />
      <TextInput control={control} name="form" label={t("disclosure.form")} select required>
        {disclosureForms.map((each) => (
          <MenuItem key={each} value={each}>
            {t(`disclosure.forms.${each}`)}
          </MenuItem>
        ))}
      </TextInput>
      <TextInput
        control={control}
        name="place"
        rules={check.text(300)}
        label={t("disclosure.place")}
        helperText={t("disclosure.placeHint")}
        required
      />
      <TextInput
        control={control}
        name="createdOn"
        rules={check.date}
        label={t("disclosure.createdOn")}
        placeholder="dd/mm/yyyy"
        required
      />
      <TextInput
        control={control}
        name="specialDue"
        rules={optional(check.date)}
        label={t("disclosure.specialDue")}
        helperText={t("disclosure.specialHint")}
        placeholder="dd/mm/yyyy"
      />
      <TextInput
        control={control}
        name="specialBasis"
        rules={check.optionalText(200)}
        label={t("disclosure.specialBasis")}
      />
    </FormShell>
  );
}

interface PublishProps {
  disclosure: DisclosureView;
  onDone: () => void;
}

/** Since when it is public, where, and for how long. */
export function PublishForm({ disclosure, onDone }: PublishProps) {
  const { t } = useTranslation();
  const check = rules(t);
  const publish = usePublish(disclosure);
  const form = useForm({ defaultValues: { publishedOn: "", place: disclosure.place, shownUntil: "" } });
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const submit = form.handleSubmit(async ({ publishedOn, place, shownUntil }) => {
    try {
      await publish.mutateAsync({
        publishedOn: parseDate(publishedOn) ?? publishedOn,
        place: place.trim() || undefined,
        shownUntil: parseDate(shownUntil),
      });
      onDone();
    } catch (failure) {
      setFieldsTellAll(
        showFieldProblems(failure as Error, form.setError, ["publishedOn", "place", "shownUntil"]),
      );
    }
  });
  return (
    <FormShell
      onSubmit={submit}
      pending={publish.isPending}
      error={fieldsTellAll ? null : publish.error}
      action={t("disclosure.publish")}
    >
      <Typography sx={{ fontWeight: 600 }}>{disclosure.title}</Typography>
      <TextInput
        control={form.control}
        name="publishedOn"
        rules={check.date}
        label={t("disclosure.publishedOn")}
        placeholder="dd/mm/yyyy"
        required
      />
      <TextInput
        control={form.control}
        name="place"
        rules={check.text(300)}
        label={t("disclosure.place")}
        helperText={t("disclosure.placeHint")}
        required
      />
      <TextInput
        control={form.control}
        name="shownUntil"
        rules={optional(check.date)}
        label={t("disclosure.shownUntil")}
        helperText={t("disclosure.shownUntilHint")}
        placeholder="dd/mm/yyyy"
      />
    </FormShell>
  );
}

interface AnswerProps {
  claim: DisclosureClaimView;
  onDone: () => void;
}

/** What became of a claim, for whoever made it. */
export function AnswerClaimForm({ claim, onDone }: AnswerProps) {
  const { t } = useTranslation();
  const answer = useAnswerClaim(claim);
  const form = useForm<{ outcome: ClaimOutcome; answer: string }>({
    defaultValues: { outcome: "CORRECTED", answer: "" },
  });
  const submit = form.handleSubmit(async (values) => {
    try {
      await answer.mutateAsync({ outcome: values.outcome, answer: values.answer.trim() });
      onDone();
    } catch {
      // The problem is on screen.
    }
  });
  return (
    <FormShell
      onSubmit={submit}
      pending={answer.isPending}
      error={answer.error}
      action={t("disclosure.answer")}
    >
      <Typography sx={{ fontWeight: 600 }}>{claim.title}</Typography>
      <Paragraphs text={claim.text} />
      <TextInput control={form.control} name="outcome" label={t("disclosure.outcome")} select required>
        {claimOutcomes.map((outcome) => (
          <MenuItem key={outcome} value={outcome}>
            {t(`disclosure.outcomes.${outcome}`)}
          </MenuItem>
        ))}
      </TextInput>
      <TextInput
        control={form.control}
        name="answer"
        rules={rules(t).text(4000)}
        label={t("disclosure.answerText")}
        multiline
        minRows={4}
        required
      />
    </FormShell>
  );
}
