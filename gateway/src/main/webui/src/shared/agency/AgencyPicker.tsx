import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { SearchPicker, type SearchPickerProps } from "@/shared/ui/SearchPicker";
import { agenciesQuery } from "./api";

export interface PickedAgency {
  id: string;
  name: string;
}

/** Finds an agency by a part of its name; not required where leaving it empty means every agency. */
export function AgencyPicker({ required = true, ...picker }: SearchPickerProps<PickedAgency>) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const q = useDeferredValue(text.trim());
  const { data, isFetching } = useQuery(
    agenciesQuery({ q: q === picker.value?.name ? undefined : q, size: 20 }),
  );
  return (
    <SearchPicker<PickedAgency>
      {...picker}
      required={required}
      options={data?.items ?? []}
      loading={isFetching}
      nameOf={({ name }) => name}
      hint={required ? t("issue.agencyHint") : undefined}
      noneFound={t("issue.agencyNone")}
      onSearch={setText}
    />
  );
}
