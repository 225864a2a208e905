import MenuItem from "@mui/material/MenuItem";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useActingAgency } from "@/shared/agency/useActingAgency";
import type { CorrectionView, Demanded, Rhythm } from "@/shared/api/types";
import { DateTimeInput } from "@/shared/forms/DateTimeInput";
import { FormShell } from "@/shared/forms/FormShell";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { optional, rules, typedInstant } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useDraft } from "@/shared/forms/useDraft";
import { parseDate, showDate, showTime } from "@/shared/time/zone";
import { useSave } from "./api";
import { OutletInput, type OutletWords } from "./OutletInput";

const FIELDS = [
  "outletName",
  "outletNote",
  "articleTitle",
  "articleUrl",
  "publishedOn",
  "fault",
  "grounds",
  "replyText",
] as const;

interface Props {
  /** The demand to change; a new one when absent. */
  correction?: CorrectionView;
  onDone: (saved: CorrectionView) => void;
}

/** What is wrong in the press, why, and what its outlet shall do. */
export function CorrectionForm({ correction, onDone }: Props) {
  const { t } = useTranslation();
  const acting = useActingAgency(t("pressCorrection.demander"));
  const save = useSave(acting.agencyId, correction);
  const form = useForm({
    defaultValues: {
      ...outletOf(correction),
      rhythm: (correction?.rhythm ?? "DAILY") as Rhythm,
      articleTitle: correction?.articleTitle ?? "",
      articleUrl: correction?.articleUrl ?? "",
      publishedOn: correction ? showDate(correction.publishedOn) : "",
      noticedDay: correction ? showDate(correction.noticedAt) : "",
      noticedTime: correction ? showTime(correction.noticedAt) : "",
      fault: correction?.fault ?? "",
      grounds: correction?.grounds ?? "",
      demanded: (correction?.demanded ?? "CORRECTION") as Demanded,
      replyText: correction?.replyText ?? "",
    },
  });
  const draft = useDraft(correction ? `press-correction.${correction.id}` : "press-correction.new", form);
  const demanded = useWatch({ control: form.control, name: "demanded" });
  const check = rules(t);

  const submit = form.handleSubmit(async (values) => {
    if (!correction && !acting.isChosen()) return;
    try {
      const saved = await save.mutateAsync({
        issueId: correction?.issueId,
        outletId: values.unlisted ? undefined : values.outlet?.id,
        outletName: values.unlisted ? values.outletName.trim() : undefined,
        outletNote: values.unlisted ? values.outletNote.trim() : undefined,
        rhythm: values.rhythm,
        articleTitle: values.articleTitle.trim(),
        articleUrl: values.articleUrl.trim() || undefined,
        publishedOn: parseDate(values.publishedOn) ?? "",
        noticedAt: typedInstant(values.noticedDay, values.noticedTime),
        fault: values.fault,
        grounds: values.grounds,
        demanded: values.demanded,
        replyText: values.demanded === "REPLY" ? values.replyText : undefined,
      });
      draft.discard();
      onDone(saved);
    } catch (failure) {
      showFieldProblems(failure as Error, form.setError, [...FIELDS], { outletId: "outlet" });
    }
  });

  return (
    <FormShell
      onSubmit={submit}
      pending={save.isPending}
      error={save.error}
      restored={draft.restored && form.formState.isDirty}
    >
      {!correction && acting.field}
      <OutletInput control={form.control} />
      <TextInput control={form.control} name="rhythm" label={t("pressCorrection.rhythm")} select required>
        {(["DAILY", "WEEKLY"] as const).map((rhythm) => (
          <MenuItem key={rhythm} value={rhythm}>
            {t(`pressCorrection.rhythms.${rhythm}`)}
          </MenuItem>
        ))}
      </TextInput>
      <TextInput
        control={form.control}
        name="articleTitle"
        rules={check.text(300)}
        label={t("pressCorrection.article")}
        required
      />
      <TextInput
        control={form.control}
        name="articleUrl"
        rules={optional(check.webAddress)}
        label={t("pressCorrection.articleUrl")}
      />
      <TextInput
        control={form.control}
        name="publishedOn"
        rules={check.date}
        label={t("pressCorrection.publishedOn")}
        placeholder="dd/mm/yyyy"
        required
      />
      <DateTimeInput
        control={form.control}
        date={["noticedDay", t("pressCorrection.noticedDay")]}
        time={["noticedTime", t("pressCorrection.hour")]}
      />
      <TextInput
        control={form.control}
        name="fault"
        rules={check.text(5_000)}
        label={t("pressCorrection.fault")}
        multiline
        minRows={4}
        required
      />
      <TextInput
        control={form.control}
        name="grounds"
        rules={check.text(5_000)}
        label={t("pressCorrection.grounds")}
        helperText={t("pressCorrection.groundsHint")}
        multiline
        minRows={4}
        required
      />
      <TextInput control={form.control} name="demanded" label={t("pressCorrection.demanded")} select required>
        {(["CORRECTION", "CORRECTION_AND_APOLOGY", "REPLY"] as const).map((kind) => (
          <MenuItem key={kind} value={kind}>
            {t(`pressCorrection.demands.${kind}`)}
          </MenuItem>
        ))}
      </TextInput>
      {demanded === "REPLY" && (
        <TextInput
          control={form.control}
          name="replyText"
          rules={check.text(10_000)}
          label={t("pressCorrection.replyText")}
          multiline
          minRows={6}
          required
        />
      )}
    </FormShell>
  );
}

function outletOf(correction: CorrectionView | undefined): OutletWords {
  const listed = correction?.outletId;
  return {
    outlet: correction && listed ? { id: listed, name: correction.outletName } : null,
    unlisted: correction !== undefined && !listed,
    outletName: correction && !listed ? correction.outletName : "",
    outletNote: correction?.outletNote ?? "",
  };
}
