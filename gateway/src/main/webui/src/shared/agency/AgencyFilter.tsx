import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { AgencyPicker } from "./AgencyPicker";
import { agencyQuery } from "./api";

interface Props {
  label?: string;
  /** Id of the agency, as the address bar has it. */
  agency: string | undefined;
  onChoose: (agency: string | undefined) => void;
}

/** Narrows a page down to one agency; empty means every one. */
export function AgencyFilter({ label, agency, onChoose }: Props) {
  const { t } = useTranslation();
  const { data: known } = useQuery({ ...agencyQuery(agency ?? ""), enabled: agency !== undefined });
  return (
    <AgencyPicker
      label={label ?? t("common.agency")}
      value={agency && known ? { id: agency, name: known.name } : null}
      onChange={(picked) => {
        onChoose(picked?.id);
      }}
      required={false}
      size="small"
    />
  );
}
