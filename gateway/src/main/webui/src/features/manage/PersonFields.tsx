import { type Control, type FieldPath, type FieldValues } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { DateTimeInput } from "@/shared/forms/DateTimeInput";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";

export interface PersonValues {
  personName: string;
  position: string;
  phone: string;
  email: string;
}

export interface DecisionValues {
  decisionNumber: string;
  decidedDate: string;
  decidedTime: string;
}

export const noPerson: PersonValues = { personName: "", position: "", phone: "", email: "" };
export const noDecision: DecisionValues = { decisionNumber: "", decidedDate: "", decidedTime: "" };

/** What the law makes public of a person who speaks: name, position, phone, official e-mail. */
export function PersonFields<T extends FieldValues & PersonValues>({ control }: { control: Control<T> }) {
  const { t } = useTranslation();
  const check = rules(t);
  return (
    <>
      <TextInput
        control={control}
        name={"personName" as FieldPath<T>}
        rules={check.text(120)}
        label={t("spokesperson.name")}
        required
      />
      <TextInput
        control={control}
        name={"position" as FieldPath<T>}
        rules={check.text(200)}
        label={t("spokesperson.position")}
        required
      />
      <TextInput
        control={control}
        name={"phone" as FieldPath<T>}
        rules={check.phone}
        label={t("spokesperson.phone")}
        type="tel"
        required
      />
      <TextInput
        control={control}
        name={"email" as FieldPath<T>}
        rules={check.email}
        label={t("spokesperson.email")}
        type="email"
        required
      />
    </>
  );
}

interface DecisionProps<T extends FieldValues> {
  control: Control<T>;
  label: string;
  hint: string;
}

/** Number of a document and the moment it was signed. */
export function DecisionFields<T extends FieldValues & DecisionValues>({
  control,
  label,
  hint,
}: DecisionProps<T>) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        control={control}
        name={"decisionNumber" as FieldPath<T>}
        rules={rules(t).decisionNumber}
        label={label}
        helperText={hint}
        required
      />
      <DateTimeInput
        control={control}
        date={["decidedDate" as FieldPath<T>, t("manage.decidedDate")]}
        time={["decidedTime" as FieldPath<T>, t("manage.decidedTime")]}
      />
    </>
  );
}

export function trimmed<T extends Record<string, string>>(values: T): T {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()])) as T;
}
