import Autocomplete from "@mui/material/Autocomplete";
import TextField from "@mui/material/TextField";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PressKind } from "@/shared/api/types";
import { pressSearchQuery } from "./api";

export interface PickedPress {
  id: string;
  name: string;
  agencyName?: string;
}

interface Props {
  label: string;
  value: PickedPress | null;
  onChange: (entry: PickedPress | null) => void;
  /** Only entries of this kind. */
  kind?: PressKind;
  required?: boolean;
  error?: string;
}

/** Finds an entry of the press directory by a part of its name or number; diacritics may be left out. */
export function PressPicker({ label, value, onChange, kind, required = true, error }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const q = useDeferredValue(text.trim());
  const { data, isFetching } = useQuery(
    pressSearchQuery(q === "" || q === labelOf(value) ? undefined : q, kind),
  );
  return (
    <Autocomplete<PickedPress>
      value={value}
      options={data?.items ?? []}
      loading={isFetching}
      loadingText={t("common.loading")}
      noOptionsText={t("press.noneFound")}
      // The service has chosen already, with its own folding of diacritics.
      filterOptions={(options) => options}
      getOptionKey={(option) => option.id}
      getOptionLabel={labelOf}
      isOptionEqualToValue={(option, chosen) => option.id === chosen.id}
      onChange={(_, entry) => {
        onChange(entry);
      }}
      onInputChange={(_, input) => {
        setText(input);
      }}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          required={required}
          error={error !== undefined}
          helperText={error ?? t("press.pickHint")}
        />
      )}
    />
  );
}

function labelOf(entry: PickedPress | null): string {
  if (entry === null) return "";
  return entry.agencyName ? `${entry.name}, ${entry.agencyName}` : entry.name;
}
