import Box from "@mui/material/Box";
import { type Control, type FieldPath, type FieldValues, type RegisterOptions } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { optional, rules } from "./rules";
import { TextInput } from "./TextInput";

interface Props<T extends FieldValues> {
  control: Control<T>;
  /** Names of the first and the last day; the last one may stay empty. */
  from: FieldPath<T>;
  to: FieldPath<T>;
  /** Whether the first day can no longer be chosen. */
  begun?: boolean;
}

/** From which day until which day somebody or something is active: side by side. */
export function PeriodInput<T extends FieldValues>({ control, from, to, begun }: Props<T>) {
  const { t } = useTranslation();
  const { date } = rules(t);
  return (
    <Box sx={{ display: "grid", gridTemplateColumns: "1fr 1fr", gap: 2 }}>
      <TextInput
        control={control}
        name={from}
        rules={date as RegisterOptions<T, FieldPath<T>>}
        label={t("communicator.activeFrom")}
        placeholder="dd/mm/yyyy"
        disabled={begun}
        required
      />
      <TextInput
        control={control}
        name={to}
        rules={optional(date) as RegisterOptions<T, FieldPath<T>>}
        label={t("communicator.activeTo")}
        placeholder="dd/mm/yyyy"
      />
    </Box>
  );
}
