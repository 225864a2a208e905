import Autocomplete from "@mui/material/Autocomplete";
import TextField from "@mui/material/TextField";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, type Ref } from "react";
import { Controller, type Control, type FieldPath, type FieldValues } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { PressAgencyName } from "@/shared/api/types";
import { pressAgenciesQuery } from "./api";

/** A press agency of the directory, or the name of one that it does not have. */
export interface NamedPressAgency {
  id?: string;
  name: string;
}

interface Props<T extends FieldValues> {
  control: Control<T>;
  /** Of a field that holds a {@link NamedPressAgency}, or null. */
  name: FieldPath<T>;
  label: string;
}

const longest = 200;

/** The press agency that a form cannot do without: chosen from the directory, or written where it is not there. */
export function PressAgencyInput<T extends FieldValues>({ control, name, label }: Props<T>) {
  const { t } = useTranslation();
  return (
    <Controller
      control={control}
      name={name}
      rules={{
        validate: (value: NamedPressAgency | null) => {
          const written = value?.name.trim() ?? "";
          if (written === "") return t("error.field.required");
          return written.length <= longest || t("error.field.wrong-size");
        },
      }}
      render={({ field, fieldState }) => (
        <Picker
          label={label}
          value={field.value as NamedPressAgency | null}
          onChange={field.onChange}
          onBlur={field.onBlur}
          inputRef={field.ref}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}

interface PickerProps {
  label: string;
  value: NamedPressAgency | null;
  onChange: (chosen: NamedPressAgency | null) => void;
  onBlur: () => void;
  inputRef: Ref<HTMLInputElement>;
  error?: string;
}

function Picker({ label, value, onChange, onBlur, inputRef, error }: PickerProps) {
  const { t } = useTranslation();
  const text = value?.name ?? "";
  const q = useDeferredValue(text.trim());
  const { data, isFetching } = useQuery(pressAgenciesQuery(q === "" || value?.id ? undefined : q));
  const found = data?.items ?? [];

  /** Whoever typed the whole name has chosen it. */
  function settle(): void {
    const typed = text.trim().toLocaleLowerCase("vi");
    const same = value?.id ? undefined : found.find(({ name }) => name.toLocaleLowerCase("vi") === typed);
    if (same) onChange({ id: same.id, name: same.name });
    onBlur();
  }

  return (
    <Autocomplete<PressAgencyName, false, false, true>
      freeSolo
      value={null}
      inputValue={text}
      options={found}
      loading={isFetching}
      loadingText={t("common.loading")}
      // The service has chosen already, with its own folding of diacritics.
      filterOptions={(options) => options}
      getOptionKey={(option) => (typeof option === "string" ? option : option.id)}
      getOptionLabel={(option) => (typeof option === "string" ? option : option.name)}
      onChange={(_, chosen) => {
        if (chosen === null) onChange(null);
        else onChange(typeof chosen === "string" ? { name: chosen } : { id: chosen.id, name: chosen.name });
      }}
      onInputChange={(_, typed, reason) => {
        if (reason === "input") onChange(typed === "" ? null : { name: typed });
        if (reason === "clear") onChange(null);
      }}
      onBlur={settle}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          inputRef={inputRef}
          required
          error={error !== undefined}
          helperText={error ?? hint()}
        />
      )}
    />
  );

  function hint(): string {
    if (value?.id) return t("press.chosen");
    return q !== "" && !isFetching && found.length === 0 ? t("press.notListed") : t("press.agencyHint");
  }
}
