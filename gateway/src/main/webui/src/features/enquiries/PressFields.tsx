import MenuItem from "@mui/material/MenuItem";
import type { Control, FieldValues } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { enquiryKinds } from "@/shared/api/types";
import { optional, rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { PressAgencyInput, type NamedPressAgency } from "@/shared/press/PressAgencyInput";

export interface PressValues {
  kind: (typeof enquiryKinds)[number];
  title: string;
  question: string;
  pressAgency: NamedPressAgency | null;
  reporterName: string;
  cardNumber: string;
  email: string;
  phone: string;
}

export const pressFields = [
  "kind",
  "title",
  "question",
  "pressAgency",
  "reporterName",
  "cardNumber",
  "email",
  "phone",
] as const;

/** Where the service names a field in another way than the form. */
export const pressPointers = { pressAgencyId: "pressAgency" } as const;

export const noPress: PressValues = {
  kind: "REQUEST",
  title: "",
  question: "",
  pressAgency: null,
  reporterName: "",
  cardNumber: "",
  email: "",
  phone: "",
};

/** The values as the service takes them: trimmed, and without what is empty. */
export function pressCommand({ kind, title, question, pressAgency, ...reporter }: PressValues) {
  return {
    kind,
    title: title.trim(),
    question: question.trim(),
    pressAgencyId: pressAgency?.id,
    pressAgency: pressAgency?.id ? undefined : pressAgency?.name.trim(),
    reporterName: reporter.reporterName.trim() || undefined,
    cardNumber: reporter.cardNumber.trim() || undefined,
    email: reporter.email.trim() || undefined,
    phone: reporter.phone.trim() || undefined,
  };
}

interface Props<T extends FieldValues> {
  control: Control<T>;
  /** The press must say who asks; staff write down what they know. */
  whole: boolean;
}

/** Question and reporter, alike for the press itself and for staff who write down what reached them. */
export function PressFields<T extends PressValues>({ control: form, whole }: Props<T>) {
  const { t } = useTranslation();
  // A form with more fields is also a form with these.
  const control = form as unknown as Control<PressValues>;
  const check = rules(t);
  const text = (max: number) => (whole ? check.text(max) : check.optionalText(max));
  return (
    <>
      <TextInput control={control} name="kind" label={t("enquiry.kind")} select>
        {enquiryKinds.map((kind) => (
          <MenuItem key={kind} value={kind} sx={{ whiteSpace: "normal" }}>
            {t(`enquiry.kinds.${kind}`)}
          </MenuItem>
        ))}
      </TextInput>
      <TextInput control={control} name="title" rules={check.text(300)} label={t("enquiry.title")} required />
      <TextInput
        control={control}
        name="question"
        rules={check.text(5000)}
        label={t("enquiry.question")}
        required
        multiline
        minRows={5}
      />
      <PressAgencyInput control={control} name="pressAgency" label={t("enquiry.pressAgency")} />
      <TextInput
        control={control}
        name="reporterName"
        rules={text(100)}
        label={t("enquiry.reporterName")}
        required={whole}
        autoComplete={whole ? "name" : "off"}
      />
      <TextInput
        control={control}
        name="cardNumber"
        rules={text(50)}
        label={t("enquiry.cardNumber")}
        required={whole}
      />
      <TextInput
        control={control}
        name="email"
        rules={whole ? check.email : optional(check.email)}
        label={t("enquiry.email")}
        type="email"
        required={whole}
        autoComplete={whole ? "email" : "off"}
      />
      <TextInput
        control={control}
        name="phone"
        rules={optional(check.phone)}
        label={`${t("enquiry.phone")} (${t("common.optional")})`}
        type="tel"
        autoComplete={whole ? "tel" : "off"}
      />
    </>
  );
}
