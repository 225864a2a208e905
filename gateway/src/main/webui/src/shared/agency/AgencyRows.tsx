import Box from "@mui/material/Box";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { AgencySummary } from "@/shared/api/types";
import { lookup } from "@/shared/i18n/lookup";
import { showDate } from "@/shared/time/zone";
import { RouterLink } from "@/shared/ui/RouterLink";

interface Props {
  agencies: AgencySummary[];
  label: string;
  href: (id: string) => string;
}

/** Agencies as a list of names; the second line tells apart what shares a name. */
export function AgencyRows({ agencies, label, href }: Props) {
  return (
    <Paper variant="outlined" component="ul" aria-label={label} sx={{ m: 0, p: 0, listStyle: "none" }}>
      {agencies.map((agency, index) => (
        <Box
          component="li"
          key={agency.id}
          sx={{ px: { xs: 2, sm: 2.5 }, py: 1.5, borderTop: index === 0 ? 0 : 1, borderColor: "divider" }}
        >
          <RouterLink to={href(agency.id)} underline="hover" sx={{ fontWeight: 600, fontSize: "1.05rem" }}>
            {agency.name}
          </RouterLink>
          <AgencyLine agency={agency} />
        </Box>
      ))}
    </Paper>
  );
}

function AgencyLine({ agency }: { agency: AgencySummary }) {
  const { t } = useTranslation();
  const parts = [
    kindName(agency.kind),
    agency.formerDistrict && t("agencies.formerDistrict", { district: agency.formerDistrict }),
    agency.validTo && t("agencies.until", { date: showDate(agency.validTo) }),
  ].filter((part) => part);
  return (
    <Typography variant="body2" color="textSecondary">
      {parts.join(" · ")}
    </Typography>
  );
}

export function kindName(kind: string): string {
  return lookup("kind", kind) ?? lookup("kind", "other") ?? kind;
}
