import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { FollowedClaim as Claim } from "@/shared/api/types";
import { showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { DueTag } from "@/shared/ui/DueTag";
import { Facts } from "@/shared/ui/Facts";
import { Paragraphs } from "@/shared/ui/Paragraphs";
import { Section } from "@/shared/ui/Section";

/** A claim that something published is wrong, as whoever made it sees it. */
export function FollowedClaim({ claim }: { claim: Claim }) {
  const { t } = useTranslation();
  return (
    <>
      <Card>
        <Typography variant="h2" sx={{ mb: 1 }}>
          {claim.title}
        </Typography>
        <Facts
          items={[
            [t("information.agency"), claim.agencyName],
            [t("information.receivedAt"), showDateTime(claim.receivedAt)],
            [t("information.due"), !claim.outcome && claim.clock && <DueTag key="due" due={claim.clock} />],
            [
              t("disclosure.outcome"),
              claim.outcome ? t(`disclosure.outcomes.${claim.outcome}`) : t("disclosure.claimWaits"),
            ],
            [t("information.closedAt"), claim.answeredAt && showDateTime(claim.answeredAt)],
          ]}
        />
      </Card>
      {claim.answer && (
        <Section title={t("disclosure.answer")}>
          <Paragraphs text={claim.answer} />
        </Section>
      )}
      <Section title={t("disclosure.claimText")}>
        <Paragraphs text={claim.text} />
      </Section>
    </>
  );
}
