import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { PressEntryView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { usePeriod } from "@/shared/time/usePeriod";
import { ActiveTag } from "@/shared/ui/ActiveTag";
import { DataTable } from "@/shared/ui/DataTable";
import { RouterLink } from "@/shared/ui/RouterLink";

/** Entries of the press directory, each with the way to reach it in office. */
export function PressTable({ label, entries }: { label: string; entries: PressEntryView[] }) {
  const { t } = useTranslation();
  const period = usePeriod();
  return (
    <DataTable
      label={label}
      rows={entries}
      columns={[
        {
          label: t("press.name"),
          cell: (entry) => (
            <>
              <RouterLink to={paths.pressEntry(entry.id)}>{entry.name}</RouterLink>
              <Typography variant="body2" color="textSecondary">
                {entry.position ?? t(`press.kinds.${entry.kind}`)}
              </Typography>
            </>
          ),
        },
        { label: t("press.number"), cell: (entry) => entry.number },
        { label: t("press.agency"), cell: (entry) => entry.agencyName ?? "–" },
        {
          label: t("press.contact"),
          cell: (entry) => (
            <>
              {entry.phone && <div>{entry.phone}</div>}
              {entry.email && <div>{entry.email}</div>}
              {!entry.phone && !entry.email && "–"}
            </>
          ),
        },
        {
          label: t("press.validity"),
          cell: (entry) => (
            <>
              <ActiveTag active={entry.valid} label={t(entry.valid ? "press.valid" : "press.notValid")} />
              <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
                {period(entry.validFrom, entry.validTo)}
              </Typography>
            </>
          ),
        },
      ]}
    />
  );
}
