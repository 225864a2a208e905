import { type Control, type FieldPath, type FieldValues, type RegisterOptions } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { optional, rules } from "./rules";
import { TextInput } from "./TextInput";

interface Props<T extends FieldValues> {
  control: Control<T>;
  phone: FieldPath<T>;
  email: FieldPath<T>;
  required?: boolean;
}

/** The official phone number and address of a person. */
export function ContactInput<T extends FieldValues>({ control, phone, email, required = false }: Props<T>) {
  const { t } = useTranslation();
  const check = rules(t);
  const wanted = (rule: { validate: (value: string) => true | string }) =>
    (required ? rule : optional(rule)) as RegisterOptions<T, FieldPath<T>>;
  return (
    <>
      <TextInput
        control={control}
        name={phone}
        rules={wanted(check.phone)}
        label={t("communicator.phone")}
        type="tel"
        required={required}
      />
      <TextInput
        control={control}
        name={email}
        rules={wanted(check.email)}
        label={t("communicator.email")}
        helperText={t("communicator.emailHint")}
        type="email"
        required={required}
      />
    </>
  );
}
