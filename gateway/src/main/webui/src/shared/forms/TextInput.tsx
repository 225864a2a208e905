import TextField, { type TextFieldProps } from "@mui/material/TextField";
import {
  Controller,
  type Control,
  type FieldPath,
  type FieldValues,
  type RegisterOptions,
} from "react-hook-form";

type Props<T extends FieldValues, N extends FieldPath<T>> = Omit<
  TextFieldProps,
  "name" | "error" | "value" | "onChange" | "onBlur"
> & {
  control: Control<T>;
  name: N;
  rules?: RegisterOptions<T, N>;
};

/** A text field bound to the form: its error replaces the hint and is announced with the field. */
export function TextInput<T extends FieldValues, N extends FieldPath<T>>({
  control,
  name,
  rules,
  helperText,
  ...rest
}: Props<T, N>) {
  return (
    <Controller
      control={control}
      name={name}
      rules={rules}
      render={({ field: { ref, ...field }, fieldState: { error } }) => (
        <TextField
          {...rest}
          {...field}
          inputRef={ref}
          fullWidth
          error={error !== undefined}
          helperText={error?.message ?? helperText}
        />
      )}
    />
  );
}
