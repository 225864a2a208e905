import Box from "@mui/material/Box";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { agenciesQuery } from "@/shared/agency/api";
import { Choice } from "@/shared/ui/Choice";
import { SearchField } from "@/shared/ui/SearchField";
import type { useFilters } from "@/shared/ui/useFilters";
import type { Vocabulary } from "./api";
import { useTermName } from "@/shared/i18n/useTermName";

interface Props {
  filters: ReturnType<typeof useFilters>;
  vocabulary: Vocabulary | undefined;
}

export function CommunicatorFilters({ filters, vocabulary }: Props) {
  const { t } = useTranslation();
  const name = useTermName();
  const communes = useQuery(agenciesQuery({ kind: "commune-committee", size: 100 }));
  const choose = (field: string) => (value: string | undefined) => {
    filters.set({ [field]: value });
  };
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, mb: 3 }}>
      <SearchField
        key={filters.get("q") ?? ""}
        label={t("communicator.q")}
        initial={filters.get("q")}
        onSearch={(q) => {
          filters.set({ q });
        }}
      />
      <Choice
        label={t("communicator.kind")}
        value={filters.get("kind")}
        options={(["REPORTER", "COMMUNICATOR"] as const).map((kind) => ({
          value: kind,
          label: t(`communicator.kinds.${kind}`),
        }))}
        onChoose={choose("kind")}
      />
      <Choice
        label={t("communicator.level")}
        value={filters.get("level")}
        options={(vocabulary?.levels ?? []).map((term) => ({ value: term.code, label: name(term) }))}
        onChoose={choose("level")}
      />
      <Choice
        label={t("communicator.commune")}
        value={filters.get("commune")}
        options={(communes.data?.items ?? []).map((agency) => ({ value: agency.id, label: agency.name }))}
        onChoose={choose("commune")}
      />
      <Choice
        label={t("communicator.language")}
        value={filters.get("language")}
        options={(vocabulary?.languages ?? []).map((term) => ({ value: term.code, label: name(term) }))}
        onChoose={choose("language")}
      />
      <Choice
        label={t("common.state")}
        value={filters.get("active")}
        options={[
          { value: "true", label: t("communicator.active") },
          { value: "false", label: t("communicator.inactive") },
        ]}
        onChoose={choose("active")}
      />
    </Box>
  );
}
