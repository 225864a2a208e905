import Autocomplete from "@mui/material/Autocomplete";
import TextField from "@mui/material/TextField";
import { Controller, type Control, type FieldPath, type FieldValues } from "react-hook-form";

interface Props<T extends FieldValues> {
  control: Control<T>;
  name: FieldPath<T>;
  label: string;
  helperText?: string;
  options: string[];
  optionLabel: (option: string) => string;
  /** The message when nothing is chosen; without it that is allowed. */
  missing?: string;
}

/** Several of a few. */
export function MultiChoice<T extends FieldValues>({
  control,
  name,
  label,
  helperText,
  options,
  optionLabel,
  missing,
}: Props<T>) {
  return (
    <Controller
      control={control}
      name={name}
      rules={{ validate: (chosen: string[]) => !missing || chosen.length > 0 || missing }}
      render={({ field: { ref, value, onChange, onBlur }, fieldState: { error } }) => (
        <Autocomplete
          multiple
          options={options}
          value={value as string[]}
          getOptionLabel={optionLabel}
          onChange={(_, chosen) => {
            onChange(chosen);
          }}
          onBlur={onBlur}
          renderInput={(params) => (
            <TextField
              {...params}
              inputRef={ref}
              label={label}
              required={missing !== undefined}
              error={error !== undefined}
              helperText={error?.message ?? helperText}
            />
          )}
        />
      )}
    />
  );
}
