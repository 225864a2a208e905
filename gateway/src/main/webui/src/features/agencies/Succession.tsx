import { useTranslation } from "react-i18next";
import Typography from "@mui/material/Typography";
import { AgencyRows } from "@/shared/agency/AgencyRows";
import type { AgencyView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { Section } from "@/shared/ui/Section";

/** Where the agency came from and what became of it, so that old names in the press still lead somewhere. */
export function Succession({ agency }: { agency: AgencyView }) {
  const { t } = useTranslation();
  const groups = [
    { title: t("agency.predecessors"), agencies: agency.predecessors },
    { title: t("agency.successors"), agencies: agency.successors },
  ].filter((group) => group.agencies.length > 0);
  if (groups.length === 0) return null;
  return (
    <Section title={t("agency.history")}>
      {groups.map(({ title, agencies }) => (
        <div key={title}>
          <Typography variant="h3" sx={{ mt: 1, mb: 1 }}>
            {title}
          </Typography>
          <AgencyRows agencies={agencies} label={title} href={paths.agency} />
        </div>
      ))}
    </Section>
  );
}
