import Autocomplete from "@mui/material/Autocomplete";
import TextField from "@mui/material/TextField";
import type { Ref } from "react";
import { useTranslation } from "react-i18next";

export interface SearchPickerProps<T extends { id: string }> {
  label: string;
  value: T | null;
  onChange: (chosen: T | null) => void;
  onBlur?: () => void;
  inputRef?: Ref<HTMLInputElement>;
  error?: string;
  required?: boolean;
  size?: "small" | "medium";
}

interface Props<T extends { id: string }> extends SearchPickerProps<T> {
  /** What the service found for the text that was typed last. */
  options: T[];
  loading: boolean;
  nameOf: (option: T) => string;
  hint?: string;
  noneFound: string;
  onSearch: (text: string) => void;
}

/** Picks one of many that the service searches; what it found is shown as it is. */
export function SearchPicker<T extends { id: string }>({
  label,
  value,
  onChange,
  onBlur,
  inputRef,
  error,
  required,
  size,
  options,
  loading,
  nameOf,
  hint,
  noneFound,
  onSearch,
}: Props<T>) {
  const { t } = useTranslation();
  return (
    <Autocomplete<T>
      value={value}
      size={size}
      options={options}
      loading={loading}
      loadingText={t("common.loading")}
      noOptionsText={noneFound}
      // The service has chosen already, with its own folding of diacritics.
      filterOptions={(found) => found}
      getOptionKey={(option) => option.id}
      getOptionLabel={nameOf}
      isOptionEqualToValue={(option, chosen) => option.id === chosen.id}
      onChange={(_, chosen) => {
        onChange(chosen);
      }}
      onInputChange={(_, text) => {
        onSearch(text);
      }}
      onBlur={onBlur}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          inputRef={inputRef}
          required={required}
          error={error !== undefined}
          helperText={error ?? hint}
        />
      )}
    />
  );
}
