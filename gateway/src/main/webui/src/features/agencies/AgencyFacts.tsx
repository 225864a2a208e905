import { useTranslation } from "react-i18next";
import type { AgencyView } from "@/shared/api/types";
import { showDate } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { Facts } from "@/shared/ui/Facts";

const duties = {
  PROVINCE: "agency.dutyProvince",
  MINISTRY: "agency.dutyMinistry",
  NONE: "agency.dutyNone",
} as const;

export function AgencyFacts({ agency }: { agency: AgencyView }) {
  const { t } = useTranslation();
  const validity = [
    agency.validFrom && t("agencies.since", { date: showDate(agency.validFrom) }),
    agency.validTo && t("agencies.until", { date: showDate(agency.validTo) }),
  ].filter((part) => part);
  return (
    <Card>
      <Facts
        items={[
          [t("agency.unitCode"), agency.unitCode],
          [
            t("timeline.identifier"),
            [agency.identifier, agency.legacyIdentifier].filter((part) => part).join(" · "),
          ],
          [t("timeline.parent"), agency.parent?.name],
          [t("agency.validity"), validity.join(" ")],
          [t("agency.aliases"), agency.aliases.join("; ")],
          [t("agency.duty"), t(duties[agency.publishingDuty])],
        ]}
      />
    </Card>
  );
}
