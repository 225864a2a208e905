import { useTranslation } from "react-i18next";
import { showDate } from "./zone";

/** Says from which day until which day something counts; the last day may be open. */
export function usePeriod() {
  const { t } = useTranslation();
  return (from: string, to?: string) =>
    to
      ? t("communicator.period", { from: showDate(from), to: showDate(to) })
      : t("communicator.since", { from: showDate(from) });
}
