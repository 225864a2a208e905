import TextField from "@mui/material/TextField";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { parseDate, showDate } from "@/shared/time/zone";

interface Props {
  label: string;
  hint?: string;
  /** ISO date. */
  value: string | undefined;
  onDay: (day: string | undefined) => void;
}

/** A day typed as people here write it; it takes effect on Enter or when the field is left. */
export function DayField({ label, hint, value, onDay }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(value ? showDate(value) : "");
  const [refused, setRefused] = useState(false);

  function settle(): void {
    const day = parseDate(text);
    if (text.trim() !== "" && day === undefined) {
      setRefused(true);
    } else if (day !== value) {
      onDay(day);
    }
  }

  return (
    <TextField
      size="small"
      label={label}
      value={text}
      placeholder="dd/mm/yyyy"
      error={refused}
      helperText={refused ? t("agencies.asAtInvalid") : hint}
      sx={{ width: { xs: "100%", sm: 220 } }}
      onChange={(event) => {
        setText(event.target.value);
        setRefused(false);
      }}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === "Enter") settle();
      }}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { inputMode: "numeric", maxLength: 10 } }}
    />
  );
}
