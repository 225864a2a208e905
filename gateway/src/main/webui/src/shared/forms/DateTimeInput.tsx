import Box from "@mui/material/Box";
import { type Control, type FieldPath, type FieldValues, type RegisterOptions } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { rules } from "./rules";
import { TextInput } from "./TextInput";

interface Props<T extends FieldValues> {
  control: Control<T>;
  /** Names of the two fields, and what the reader calls them. */
  date: [name: FieldPath<T>, label: string];
  time: [name: FieldPath<T>, label: string];
  /** Both fields may stay empty; half a moment is refused. */
  optional?: boolean;
  hint?: string;
}

/** A moment of the province's wall clock, typed as people write it: day and time side by side. */
export function DateTimeInput<T extends FieldValues>({
  control,
  date,
  time,
  optional = false,
  hint,
}: Props<T>) {
  const { t } = useTranslation();
  const check = rules(t);
  return (
    <Box sx={{ display: "grid", gridTemplateColumns: "3fr 2fr", gap: 2 }}>
      <TextInput
        control={control}
        name={date[0]}
        rules={(optional ? check.optionalDate(time[0]) : check.date) as RegisterOptions<T, FieldPath<T>>}
        label={date[1]}
        placeholder="dd/mm/yyyy"
        helperText={hint}
        required={!optional}
      />
      <TextInput
        control={control}
        name={time[0]}
        rules={(optional ? check.optionalTime(date[0]) : check.time) as RegisterOptions<T, FieldPath<T>>}
        label={time[1]}
        placeholder="hh:mm"
        required={!optional}
      />
    </Box>
  );
}
