import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AgencyPicker, type PickedAgency } from "@/shared/agency/AgencyPicker";
import { useOwnAgency } from "@/shared/agency/useOwnAgency";
import { hasAny, useMe } from "@/shared/session/session";

/**
 * Of which agency a page speaks: the reader's own, or one that those pick who see all.
 *
 * @returns the agency once there is one, whether it is the reader's, whether one has to be picked first, and a field for that
 */
export function useShownAgency(): {
  agency: PickedAgency | null;
  mine: boolean;
  unpicked: boolean;
  field: ReactNode;
} {
  const { t } = useTranslation();
  const me = useMe();
  const own = useOwnAgency();
  const [picked, setPicked] = useState<PickedAgency | null>(null);
  const agency = picked ?? own ?? null;
  return {
    agency,
    mine: agency !== null && agency.id === own?.id,
    unpicked: picked === null && own === null,
    field: hasAny(me, ["leader", "province-admin"]) && (
      <AgencyPicker
        label={t("common.agency")}
        size="small"
        required={false}
        value={agency}
        onChange={setPicked}
      />
    ),
  };
}
