import Checkbox from "@mui/material/Checkbox";
import FormControl from "@mui/material/FormControl";
import FormControlLabel from "@mui/material/FormControlLabel";
import FormGroup from "@mui/material/FormGroup";
import FormHelperText from "@mui/material/FormHelperText";
import FormLabel from "@mui/material/FormLabel";
import MenuItem from "@mui/material/MenuItem";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useId, useState, type ReactNode } from "react";
import { Controller, useForm, useWatch, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { InformationRequestView } from "@/shared/api/types";
import { attachmentsQuery } from "@/shared/attachment/api";
import { FormShell } from "@/shared/forms/FormShell";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { optional, rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useDraft } from "@/shared/forms/useDraft";
import { parseDate, showDate } from "@/shared/time/zone";
import { matterOf, useStep, type Step } from "./api";
import { groundText } from "./words";

interface Values {
  text: string;
  complexity: "SIMPLE" | "COMPLEX";
  until: string;
  party: string;
  answer: "GIVEN" | "DENIED";
  fee: string;
  waiver: string;
  ground: string;
  earlier: string[];
  files: string[];
}

const fields = [
  "text",
  "complexity",
  "until",
  "party",
  "answer",
  "fee",
  "waiver",
  "ground",
  "earlier",
  "files",
] as const;

interface Props {
  request: InformationRequestView;
  step: Step;
  onDone: () => void;
}

/** What the service wants for each step. */
function bodyOf(step: Step, values: Values): object | undefined {
  const text = values.text.trim();
  switch (step) {
    case "accept":
      return undefined;
    case "askBack":
      return { question: text };
    case "invalidate":
      return { reason: text };
    case "assess":
      return { complexity: values.complexity };
    case "extend":
      return { until: parseDate(values.until) ?? values.until, reason: text };
    case "askConsent":
      return { party: values.party.trim(), note: text || undefined };
    case "answerConsent":
      return { answer: values.answer, note: text || undefined };
    case "supply":
      return {
        text,
        fee: values.fee.trim() ? Number(values.fee.replace(/[\s.]/g, "")) : undefined,
        files: values.files.length > 0 ? values.files : undefined,
        waiver: values.waiver.trim() || undefined,
      };
    case "refuse":
      return {
        ground: values.ground,
        reason: text,
        earlier: values.ground === "SUPPLIED_TWICE" ? values.earlier : undefined,
      };
  }
}

/** One step with a request: its fields, and why it cannot be taken when it cannot. */
export function StepForm({ request, step, onDone }: Props) {
  const { t } = useTranslation();
  const take = useStep(request, step);
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const form = useForm<Values>({
    defaultValues: {
      text: "",
      complexity: "COMPLEX",
      until: request.latestExtension ? showDate(request.latestExtension) : "",
      party: "",
      answer: "GIVEN",
      fee: "",
      waiver: "",
      ground: "",
      earlier: [],
      files: [],
    },
  });
  const draft = useDraft(`information.${request.id}.${step}`, form);

  const submit = form.handleSubmit(async (values) => {
    try {
      await take.mutateAsync(bodyOf(step, values));
      draft.discard();
      onDone();
    } catch (failure) {
      setFieldsTellAll(
        showFieldProblems(failure as Error, form.setError, fields, {
          question: "text",
          reason: "text",
          note: "text",
        }),
      );
    }
  });

  return (
    <FormShell
      onSubmit={submit}
      pending={take.isPending}
      error={fieldsTellAll ? null : take.error}
      restored={draft.restored}
      action={t(`information.${step}`)}
      color={step === "refuse" || step === "invalidate" ? "error" : "primary"}
    >
      <StepFields request={request} step={step} control={form.control} />
    </FormShell>
  );
}

interface FieldProps {
  request: InformationRequestView;
  step: Step;
  control: Control<Values>;
}

function StepFields({ request, step, control }: FieldProps) {
  const { t } = useTranslation();
  const check = rules(t);
  const text = (label: string, max: number, required = true, rows = 4) => (
    <TextInput
      control={control}
      name="text"
      rules={required ? check.text(max) : check.optionalText(max)}
      label={label}
      multiline
      minRows={rows}
      required={required}
    />
  );
  switch (step) {
    case "accept":
      return null;
    case "askBack":
      return (
        <>
          <Lead>{t("information.askBackLead")}</Lead>
          {text(t("information.askBackText"), 2000)}
        </>
      );
    case "invalidate":
      return (
        <>
          <Lead>{t("information.invalidateLead")}</Lead>
          {text(t("information.refuseReason"), 2000)}
        </>
      );
    case "assess":
      return (
        <>
          <Lead>{t("information.assessLead")}</Lead>
          <TextInput control={control} name="complexity" label={t("information.complexity")} select required>
            {(["SIMPLE", "COMPLEX"] as const).map((kind) => (
              <MenuItem key={kind} value={kind}>
                {t(`information.complexities.${kind}`)}
              </MenuItem>
            ))}
          </TextInput>
        </>
      );
    case "extend":
      return (
        <>
          <Lead>
            {t("information.extendLead", {
              date: request.latestExtension ? showDate(request.latestExtension) : "",
            })}
          </Lead>
          <TextInput
            control={control}
            name="until"
            rules={check.date}
            label={t("information.extendUntil")}
            placeholder="dd/mm/yyyy"
            required
          />
          {text(t("information.refuseReason"), 2000)}
        </>
      );
    case "askConsent":
      return (
        <>
          <Lead>{t("information.askConsentLead")}</Lead>
          <TextInput
            control={control}
            name="party"
            rules={check.text(200)}
            label={t("information.party")}
            required
          />
          {text(t("information.consentNote"), 2000, false)}
        </>
      );
    case "answerConsent":
      return (
        <>
          <TextInput control={control} name="answer" label={t("information.consent")} select required>
            <MenuItem value="GIVEN">{t("information.consentGiven")}</MenuItem>
            <MenuItem value="DENIED">{t("information.consentDenied")}</MenuItem>
          </TextInput>
          {text(t("information.note"), 2000, false, 2)}
        </>
      );
    case "supply":
      return (
        <SupplyFields
          request={request}
          control={control}
          text={text(t("information.answer"), 20_000, true, 8)}
        />
      );
    case "refuse":
      return (
        <RefuseFields request={request} control={control} text={text(t("information.refuseReason"), 4000)} />
      );
  }
}

function Lead({ children }: { children: string }) {
  return <Typography color="textSecondary">{children}</Typography>;
}

interface PartProps {
  request: InformationRequestView;
  control: Control<Values>;
  text: ReactNode;
}

function SupplyFields({ request, control, text }: PartProps) {
  const { t } = useTranslation();
  const unconsented = request.consentAskedAt !== undefined && request.consentAnswer !== "GIVEN";
  return (
    <>
      <Lead>{t("information.supplyLead")}</Lead>
      {text}
      <FilesField request={request} control={control} />
      {unconsented && (
        <TextInput
          control={control}
          name="waiver"
          rules={rules(t).text(2000)}
          label={t("information.waiver")}
          helperText={t("information.waiverHint")}
          multiline
          minRows={2}
          required
        />
      )}
      <TextInput
        control={control}
        name="fee"
        rules={optional({
          validate: (value) => /^[\d\s.]{1,12}$/.test(value.trim()) || t("information.feeWrong"),
        })}
        label={t("information.feeInput")}
        helperText={t("information.optional")}
        slotProps={{ htmlInput: { inputMode: "numeric" } }}
      />
    </>
  );
}

function RefuseFields({ request, control, text }: PartProps) {
  const { t } = useTranslation();
  const ground = useWatch({ control, name: "ground" });
  return (
    <>
      <Lead>{t("information.refuseLead")}</Lead>
      <TextInput
        control={control}
        name="ground"
        rules={{ required: t("error.field.choose") }}
        label={t("information.ground")}
        select
        required
      >
        {request.grounds.map(({ code }) => (
          <MenuItem key={code} value={code} sx={{ whiteSpace: "normal" }}>
            {groundText(code)}
          </MenuItem>
        ))}
      </TextInput>
      {ground === "SUPPLIED_TWICE" && <EarlierField request={request} control={control} />}
      {text}
    </>
  );
}

function EarlierField({ request, control }: Omit<PartProps, "text">) {
  const { t } = useTranslation();
  if (request.earlier.length === 0) return <Lead>{t("information.earlierNone")}</Lead>;
  return (
    <Choices
      control={control}
      name="earlier"
      label={t("information.earlierChoose")}
      options={request.earlier.map((each) => [each.id, `${each.number}: ${each.subject}`])}
    />
  );
}

/** Nothing of an office leaves it by accident: each file of the answer is chosen. */
function FilesField({ request, control }: Omit<PartProps, "text">) {
  const { t } = useTranslation();
  const files = useQuery({ ...attachmentsQuery(matterOf(request)), enabled: !request.requester.masked });
  if (!files.data) return null;
  if (files.data.items.length === 0) return <Lead>{t("information.filesNone")}</Lead>;
  return (
    <Choices
      control={control}
      name="files"
      label={t("information.filesChoose")}
      options={files.data.items.map((file) => [file.id, file.fileName])}
    />
  );
}

interface ChoicesProps {
  control: Control<Values>;
  name: "earlier" | "files";
  label: string;
  options: [id: string, label: string][];
}

function Choices({ control, name, label, options }: ChoicesProps) {
  const id = useId();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <FormControl error={fieldState.invalid}>
          <FormGroup aria-labelledby={id}>
            <FormLabel id={id}>{label}</FormLabel>
            {options.map(([option, words]) => (
              <FormControlLabel
                key={option}
                label={words}
                sx={{ overflowWrap: "anywhere" }}
                control={
                  <Checkbox
                    checked={field.value.includes(option)}
                    onChange={(_, chosen) => {
                      field.onChange(
                        chosen ? [...field.value, option] : field.value.filter((other) => other !== option),
                      );
                    }}
                  />
                }
              />
            ))}
          </FormGroup>
          {fieldState.error && <FormHelperText>{fieldState.error.message}</FormHelperText>}
        </FormControl>
      )}
    />
  );
}
