import Box from "@mui/material/Box";
import { useTranslation } from "react-i18next";
import { AgencyFilter } from "@/shared/agency/AgencyFilter";
import { Choice } from "@/shared/ui/Choice";
import { DayField } from "@/shared/ui/DayField";
import { SearchField } from "@/shared/ui/SearchField";
import type { useFilters } from "@/shared/ui/useFilters";

/** What features record; anything else can still be asked for by its address. */
const entities = [
  "assignment",
  "unavailability",
  "person",
  "agency",
  "reorganisation",
  "task",
  "statement",
  "statement-policy",
  "enquiry",
  "correction",
  "information-request",
  "disclosure",
  "disclosure-claim",
  "alert",
  "annual-report",
  "publication-duty",
  "contact-confirmation",
  "contact-report",
  "official-channel",
  "communication-officer",
  "communication-posts",
  "communicator",
  "training-course",
  "training-requirement",
  "import",
  "calendar-day",
  "attachment",
  "press-entry",
  "conference",
  "mail",
] as const;

export function AuditFilters({ filters }: { filters: ReturnType<typeof useFilters> }) {
  const { t } = useTranslation();
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, mb: 3, alignItems: "flex-start" }}>
      <SearchField
        key={filters.get("actor") ?? ""}
        label={t("audit.actor")}
        initial={filters.get("actor")}
        onSearch={(actor) => {
          filters.set({ actor });
        }}
      />
      <Choice
        label={t("audit.what")}
        value={filters.get("entity")}
        options={entities.map((value) => ({ value, label: t(`audit.entity.${value}`) }))}
        onChoose={(entity) => {
          filters.set({ entity });
        }}
      />
      <Box sx={{ width: { xs: "100%", sm: 300 } }}>
        <AgencyFilter
          agency={filters.get("agency")}
          onChoose={(agency) => {
            filters.set({ agency });
          }}
        />
      </Box>
      <DayField
        key={`from ${filters.get("from") ?? ""}`}
        label={t("audit.from")}
        value={filters.get("from")}
        onDay={(from) => {
          filters.set({ from });
        }}
      />
      <DayField
        key={`to ${filters.get("to") ?? ""}`}
        label={t("audit.to")}
        value={filters.get("to")}
        onDay={(to) => {
          filters.set({ to });
        }}
      />
    </Box>
  );
}
