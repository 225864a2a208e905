import Box from "@mui/material/Box";
import { useTranslation } from "react-i18next";
import { agencyKinds } from "@/shared/agency/api";
import { kindName } from "@/shared/agency/AgencyRows";
import { Choice } from "@/shared/ui/Choice";
import { SearchField } from "@/shared/ui/SearchField";
import type { useFilters } from "@/shared/ui/useFilters";
import { DayField } from "@/shared/ui/DayField";

export function DirectoryFilters({ filters }: { filters: ReturnType<typeof useFilters> }) {
  const { t } = useTranslation();
  return (
    <Box
      className="no-print"
      sx={{ display: "flex", flexWrap: "wrap", gap: 2, mb: 3, alignItems: "flex-start" }}
    >
      <SearchField
        // The field starts anew when the address changes by other means, such as "back".
        key={filters.get("q") ?? ""}
        label={t("agencies.q")}
        initial={filters.get("q")}
        onSearch={(q) => {
          filters.set({ q });
        }}
      />
      <Choice
        label={t("agencies.kind")}
        value={filters.get("kind")}
        options={agencyKinds.map((kind) => ({ value: kind, label: kindName(kind) }))}
        onChoose={(kind) => {
          filters.set({ kind });
        }}
      />
      <DayField
        key={`day-${filters.get("asAt") ?? ""}`}
        label={t("agencies.asAt")}
        hint={t("agencies.asAtHint")}
        value={filters.get("asAt")}
        onDay={(asAt) => {
          filters.set({ asAt });
        }}
      />
    </Box>
  );
}
