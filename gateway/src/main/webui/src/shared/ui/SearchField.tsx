import Search from "@mui/icons-material/Search";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import TextField from "@mui/material/TextField";
import { useState, type SyntheticEvent } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  label: string;
  hint?: string;
  initial?: string;
  large?: boolean;
  onSearch: (text: string) => void;
}

/** One line of text and a button. Searches on submit: results that jump while typing are hard to follow by ear. */
export function SearchField({ label, hint, initial = "", large = false, onSearch }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(initial);
  const size = large ? "medium" : "small";

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    onSearch(text.trim());
  }

  return (
    <Stack
      component="form"
      role="search"
      direction={large ? { xs: "column", sm: "row" } : "row"}
      spacing={1.5}
      onSubmit={submit}
      sx={{ flex: "1 1 280px" }}
    >
      <TextField
        type="search"
        label={label}
        helperText={hint}
        value={text}
        size={size}
        fullWidth
        onChange={(event) => {
          setText(event.target.value);
        }}
        slotProps={{ htmlInput: { maxLength: 200, autoComplete: "off" } }}
      />
      <Button
        type="submit"
        variant="contained"
        size={large ? "large" : "medium"}
        startIcon={<Search />}
        sx={{
          alignSelf: { xs: large ? "stretch" : "flex-start", sm: "flex-start" },
          height: large ? 56 : 40,
          flexShrink: 0,
        }}
      >
        {t("common.search")}
      </Button>
    </Stack>
  );
}
