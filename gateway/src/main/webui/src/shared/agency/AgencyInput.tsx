import { Controller, type Control, type FieldPath, type FieldValues } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { AgencyPicker, type PickedAgency } from "./AgencyPicker";

interface Props<T extends FieldValues> {
  control: Control<T>;
  /** Of a field that holds a picked agency, or null. */
  name: FieldPath<T>;
  label: string;
}

/** The agency that a form cannot do without. */
export function AgencyInput<T extends FieldValues>({ control, name, label }: Props<T>) {
  const { t } = useTranslation();
  return (
    <Controller
      control={control}
      name={name}
      rules={{ validate: (value) => value !== null || t("error.field.choose") }}
      render={({ field, fieldState }) => (
        <AgencyPicker
          label={label}
          value={field.value as PickedAgency | null}
          onChange={field.onChange}
          onBlur={field.onBlur}
          inputRef={field.ref}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
