import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PressKind } from "@/shared/api/types";
import { SearchPicker, type SearchPickerProps } from "@/shared/ui/SearchPicker";
import { pressSearchQuery } from "./api";

export interface PickedPress {
  id: string;
  name: string;
  agencyName?: string;
}

interface Props extends SearchPickerProps<PickedPress> {
  /** Only entries of this kind, or of any of these. */
  kind?: PressKind | readonly PressKind[];
}

/** Finds an entry of the press directory by a part of its name or number. */
export function PressPicker({ kind, required = true, ...picker }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const q = useDeferredValue(text.trim());
  const known = picker.value && nameOf(picker.value);
  const { data, isFetching } = useQuery(pressSearchQuery(q === "" || q === known ? undefined : q, kind));
  return (
    <SearchPicker<PickedPress>
      {...picker}
      required={required}
      options={data?.items ?? []}
      loading={isFetching}
      nameOf={nameOf}
      hint={t("press.pickHint")}
      noneFound={t("press.noneFound")}
      onSearch={setText}
    />
  );
}

function nameOf({ name, agencyName }: PickedPress): string {
  return agencyName ? `${name}, ${agencyName}` : name;
}
