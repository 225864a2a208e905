import Box from "@mui/material/Box";
import FormControlLabel from "@mui/material/FormControlLabel";
import Switch from "@mui/material/Switch";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Choice } from "@/shared/ui/Choice";
import { SearchField } from "@/shared/ui/SearchField";
import type { useFilters } from "@/shared/ui/useFilters";
import { sourceNamesQuery } from "./api";

export function ArticleFilters({ filters }: { filters: ReturnType<typeof useFilters> }) {
  const { t } = useTranslation();
  const { data: sources } = useQuery(sourceNamesQuery);
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, mb: 3, alignItems: "flex-start" }}>
      <SearchField
        key={filters.get("q") ?? ""}
        label={t("article.q")}
        initial={filters.get("q")}
        onSearch={(q) => {
          filters.set({ q });
        }}
      />
      <Choice
        label={t("article.source")}
        value={filters.get("source")}
        options={(sources?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={(source) => {
          filters.set({ source });
        }}
      />
      <FormControlLabel
        control={
          <Switch
            checked={filters.get("matched") === "true"}
            onChange={(_, on) => {
              filters.set({ matched: on ? "true" : undefined });
            }}
          />
        }
        label={t("article.matched")}
      />
    </Box>
  );
}
