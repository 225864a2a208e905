import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { hasAny, useMe } from "@/shared/session/session";
import { AgencyPicker, type PickedAgency } from "./AgencyPicker";
import { useOwnAgency } from "./useOwnAgency";

/**
 * For which agency something new is recorded: the reader's own, or the one that the province's administrator picks.
 *
 * @returns its id once it is known, a field to pick it where there is a choice, and a check to call before sending
 */
export function useActingAgency(label: string): {
  agencyId: string | undefined;
  field: ReactNode;
  isChosen: () => boolean;
} {
  const { t } = useTranslation();
  const me = useMe();
  const own = useOwnAgency();
  const chooses = hasAny(me, ["province-admin"]);
  const [picked, setPicked] = useState<PickedAgency | null>(null);
  const [missing, setMissing] = useState(false);
  const agencyId = chooses ? picked?.id : own?.id;
  return {
    agencyId,
    field: chooses && (
      <AgencyPicker
        label={label}
        value={picked}
        onChange={(agency) => {
          setPicked(agency);
          setMissing(false);
        }}
        error={missing ? t("error.field.choose") : undefined}
      />
    ),
    isChosen: () => {
      setMissing(agencyId === undefined);
      return agencyId !== undefined;
    },
  };
}
