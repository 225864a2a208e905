import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { ClockView, RequestState, SupplyWay } from "@/shared/api/types";
import { DueTag } from "@/shared/ui/DueTag";
import { RequestStateTag } from "./RequestStateTag";

interface Props {
  request: { state: RequestState; way: SupplyWay; clock?: ClockView };
}

/** Until when the agency has to act; how it ended, once it has. */
export function RequestClock({ request: { state, clock } }: Props) {
  const { t } = useTranslation();
  if (state === "ASKED_BACK") return <Typography>{t("information.waitsForCitizen")}</Typography>;
  if (state !== "RECEIVED" && state !== "ACCEPTED") return <RequestStateTag state={state} />;
  return clock ? <DueTag due={clock} /> : <Typography>{t("information.onTheSpot")}</Typography>;
}
