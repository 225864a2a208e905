import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import { useTranslation } from "react-i18next";

interface Props {
  label: string;
  value: string | undefined;
  options: { value: string; label: string }[];
  onChoose: (value: string | undefined) => void;
}

/** A filter with a few choices and "all". */
export function Choice({ label, value = "", options, onChoose }: Props) {
  const { t } = useTranslation();
  const known = value === "" || options.some((option) => option.value === value);
  return (
    <TextField
      select
      size="small"
      label={label}
      value={known ? value : ""}
      onChange={(event) => {
        onChoose(event.target.value || undefined);
      }}
      sx={{ minWidth: 200, flex: { xs: "1 1 100%", sm: "0 1 auto" } }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{t("common.all")}</MenuItem>
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
