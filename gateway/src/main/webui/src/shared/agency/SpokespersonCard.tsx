import Alert from "@mui/material/Alert";
import Link from "@mui/material/Link";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { SpokespersonView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { showDate, showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { Facts } from "@/shared/ui/Facts";
import { RouterLink } from "@/shared/ui/RouterLink";

interface Props {
  person: SpokespersonView;
  /** Names the agency and makes the person a heading of the page, where the list is about persons. */
  withAgency?: boolean;
}

/** Exactly what the law makes public (spk.publish.*): name, position, phone, official e-mail, and the decision. */
export function SpokespersonCard({ person, withAgency = false }: Props) {
  const { t } = useTranslation();
  return (
    <Card sx={{ mb: 2 }}>
      <Typography variant="h3" component={withAgency ? "h2" : "h3"}>
        {person.personName}
      </Typography>
      {withAgency && (
        <Typography>
          <RouterLink to={paths.agency(person.agencyId)}>{person.agencyName}</RouterLink>
        </Typography>
      )}
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        {t(`spokesperson.kind.${person.kind}`)}
      </Typography>
      {person.unavailableUntil && (
        <Alert severity="info" variant="outlined" role="note" sx={{ mb: 1.5 }}>
          {person.substituteName
            ? t("spokesperson.substitute", {
                name: person.substituteName,
                until: showDateTime(person.unavailableUntil),
              })
            : t("spokesperson.unavailable", { until: showDateTime(person.unavailableUntil) })}
        </Alert>
      )}
      <Facts
        items={[
          [t("spokesperson.matter"), person.matter],
          [t("spokesperson.until"), person.validTo && showDateTime(person.validTo)],
          [t("spokesperson.position"), person.position],
          [
            t("spokesperson.phone"),
            <Link key="phone" href={`tel:${person.phone.replace(/[^\d+]/g, "")}`}>
              {person.phone}
            </Link>,
          ],
          [
            t("spokesperson.email"),
            <Link key="email" href={`mailto:${person.email}`}>
              {person.email}
            </Link>,
          ],
          [
            t(person.kind === "CASE_AUTHORISED" ? "spokesperson.document" : "spokesperson.decision"),
            t("spokesperson.decisionLine", {
              number: person.decisionNumber,
              date: showDate(person.decidedAt),
            }),
          ],
        ]}
      />
    </Card>
  );
}
