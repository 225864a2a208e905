import Box from "@mui/material/Box";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { AuditView } from "@/shared/api/types";
import { lookup } from "@/shared/i18n/lookup";
import { paths } from "@/shared/paths";
import { showDateTime } from "@/shared/time/zone";
import { Facts } from "@/shared/ui/Facts";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Difference } from "./Difference";

export function AuditRows({ entries }: { entries: AuditView[] }) {
  const { t } = useTranslation();
  return (
    <Paper
      variant="outlined"
      component="ol"
      aria-label={t("audit.list")}
      sx={{ m: 0, p: 0, listStyle: "none" }}
    >
      {entries.map((entry, index) => (
        <Box
          component="li"
          key={entry.position}
          sx={{ px: { xs: 2, sm: 2.5 }, py: 1.5, borderTop: index === 0 ? 0 : 1, borderColor: "divider" }}
        >
          <Entry entry={entry} />
        </Box>
      ))}
    </Paper>
  );
}

function Entry({ entry }: { entry: AuditView }) {
  const { t } = useTranslation();
  return (
    <Box component="details" sx={{ "& > summary": { cursor: "pointer" } }}>
      <summary>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {`${lookup("audit.entity", entry.entity) ?? entry.entity}: ${lookup("audit.action", entry.action) ?? entry.action}`}
        </Typography>{" "}
        <Typography component="span" variant="body2" color="textSecondary">
          {t("audit.line", {
            actor: actorName(entry),
            time: showDateTime(entry.recordedAt),
            position: entry.position,
          })}
        </Typography>
      </summary>
      <Box sx={{ mt: 1.5, display: "grid", gap: 2 }}>
        <Difference entry={entry} />
        <Facts
          dense
          items={[
            [
              t("common.agency"),
              entry.agencyId && (
                <RouterLink to={paths.agency(entry.agencyId)}>{t("audit.openAgency")}</RouterLink>
              ),
            ],
            [t("audit.entityId"), <code key="id">{entry.entityId}</code>],
            [t("audit.traceId"), entry.traceId && <code key="trace">{entry.traceId}</code>],
            [t("audit.hash"), <code key="hash">{entry.hash}</code>],
          ]}
        />
      </Box>
    </Box>
  );
}

function actorName(entry: AuditView): string {
  const name = lookup("audit.actorName", entry.actor) ?? entry.actor;
  return entry.actorAgency ? `${name} (${entry.actorAgency})` : name;
}
