import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { AgencyHistory, AgencyPeriod, AgencyLink } from "@/shared/api/types";
import { lookup } from "@/shared/i18n/lookup";
import { paths } from "@/shared/paths";
import { showDate, showDateTime } from "@/shared/time/zone";
import { Facts } from "@/shared/ui/Facts";
import { RouterLink } from "@/shared/ui/RouterLink";

/** The life of an agency, the latest first: names with their days, whom it followed, who follows it, by which document. */
export function AgencyTimeline({ history }: { history: AgencyHistory }) {
  const { t } = useTranslation();
  return (
    <>
      <Paper
        variant="outlined"
        component="ol"
        aria-label={t("timeline.periods")}
        sx={{ m: 0, p: 0, listStyle: "none" }}
      >
        {[...history.periods].reverse().map((period, index) => (
          <Box
            component="li"
            key={period.validFrom ?? "beginning"}
            sx={{ p: { xs: 2, sm: 2.5 }, borderTop: index === 0 ? 0 : 1, borderColor: "divider" }}
          >
            <Period period={period} />
          </Box>
        ))}
      </Paper>
      <Links
        title={t("timeline.predecessors")}
        links={history.successions.filter((link) => link.direction === "PREDECESSOR")}
      />
      <Links
        title={t("timeline.successors")}
        links={history.successions.filter((link) => link.direction === "SUCCESSOR")}
      />
      {history.corrections.length > 0 && (
        <Box component="details" sx={{ mt: 2 }}>
          <Box component="summary" sx={{ cursor: "pointer", fontWeight: 600 }}>
            {t("timeline.corrections", { count: history.corrections.length })}
          </Box>
          <Box component="ul" sx={{ mt: 1, pl: 3 }}>
            {history.corrections.map((belief) => (
              <li key={`${belief.knownFrom}${belief.validFrom ?? ""}`}>
                {t("timeline.belief", {
                  name: belief.name,
                  days: days(belief.validFrom, belief.validTo) || t("timeline.always"),
                  until: showDateTime(belief.knownTo),
                })}
              </li>
            ))}
          </Box>
        </Box>
      )}
    </>
  );
}

function Period({ period }: { period: AgencyPeriod }) {
  const { t } = useTranslation();
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {days(period.validFrom, period.validTo) || t("timeline.always")}
      </Typography>
      <Typography sx={{ fontWeight: 600, mb: 1 }}>{period.name}</Typography>
      <Facts
        dense
        items={[
          [t("timeline.began"), act(period.beganBy, period.beganDocument)],
          [t("timeline.ended"), act(period.endedBy, period.endedDocument)],
          [t("timeline.parent"), period.parentName],
          [t("agency.unitCode"), period.unitCode],
          [t("timeline.identifier"), identifiers(period)],
          [t("agency.aliases"), period.aliases.join("; ")],
        ]}
      />
    </>
  );
}

function Links({ title, links }: { title: string; links: AgencyLink[] }) {
  if (links.length === 0) return null;
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Box component="ul" aria-label={title} sx={{ m: 0, pl: 2.5 }}>
        {links.map((link) => (
          <Box component="li" key={link.agency.id} sx={{ mb: 0.5 }}>
            <RouterLink to={paths.agency(link.agency.id)}>{link.agency.name}</RouterLink>
            <Typography component="span" color="textSecondary">
              {` · ${showDate(link.effectiveOn)} · ${act(link.kind, link.documentNumber) ?? ""}`}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** Shown where an agency is looked at as on another day, so that nobody takes it for today. */
export function PastDayNotice({ day }: { day: string }) {
  const { t } = useTranslation();
  return (
    <Alert severity="info" variant="outlined" sx={{ mb: 2 }}>
      {t("timeline.asAtNote", { date: showDate(day) })}
    </Alert>
  );
}

function days(from: string | undefined, to: string | undefined): string {
  if (!from && !to) return "";
  return `${from ? showDate(from) : "…"} – ${to ? showDate(to) : "…"}`;
}

function act(kind: string | undefined, document: string | undefined): string | undefined {
  return kind && `${lookup("succession", kind) ?? kind}${document ? ` · ${document}` : ""}`;
}

function identifiers(period: AgencyPeriod): string {
  return [period.identifier, period.legacyIdentifier].filter((part) => part).join(" · ");
}
