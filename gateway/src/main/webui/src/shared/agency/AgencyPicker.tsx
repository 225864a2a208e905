import Autocomplete from "@mui/material/Autocomplete";
import TextField from "@mui/material/TextField";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState, type Ref } from "react";
import { useTranslation } from "react-i18next";
import { agenciesQuery } from "./api";

export interface PickedAgency {
  id: string;
  name: string;
}

interface Props {
  label: string;
  value: PickedAgency | null;
  onChange: (agency: PickedAgency | null) => void;
  onBlur?: () => void;
  inputRef?: Ref<HTMLInputElement>;
  error?: string;
  /** False where leaving it empty means every agency. */
  required?: boolean;
  size?: "small" | "medium";
}

/** Finds an agency by a part of its name; the service searches, so diacritics may be left out. */
export function AgencyPicker({
  label,
  value,
  onChange,
  onBlur,
  inputRef,
  error,
  required = true,
  size,
}: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const q = useDeferredValue(text.trim());
  const { data, isFetching } = useQuery(agenciesQuery({ q: q === value?.name ? undefined : q, size: 20 }));

  return (
    <Autocomplete<PickedAgency>
      value={value}
      size={size}
      options={data?.items ?? []}
      loading={isFetching}
      loadingText={t("common.loading")}
      noOptionsText={t("issue.agencyNone")}
      // The service has chosen already, with its own folding of diacritics.
      filterOptions={(options) => options}
      getOptionKey={(option) => option.id}
      getOptionLabel={(option) => option.name}
      isOptionEqualToValue={(option, chosen) => option.id === chosen.id}
      onChange={(_, agency) => {
        onChange(agency);
      }}
      onInputChange={(_, input) => {
        setText(input);
      }}
      onBlur={onBlur}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          inputRef={inputRef}
          required={required}
          error={error !== undefined}
          helperText={error ?? (required && t("issue.agencyHint"))}
        />
      )}
    />
  );
}
