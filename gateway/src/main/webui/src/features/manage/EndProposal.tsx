import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import { useTranslation } from "react-i18next";
import type { AssignmentView } from "@/shared/api/types";
import { showDateTime } from "@/shared/time/zone";
import { Decide } from "./Decide";

/** That somebody is to stop before the time: what waits for a second person, or why that person refused. */
export function EndProposal({ assignment }: { assignment: AssignmentView }) {
  const { t } = useTranslation();
  const { end } = assignment;
  if (end?.state === "REJECTED") {
    return (
      <Alert severity="error" variant="outlined" role="note" sx={{ mt: 2 }}>
        {t("manage.endRejectedLine", { reason: end.settledReason })}
      </Alert>
    );
  }
  if (end?.state !== "PROPOSED") return null;
  return (
    <Box sx={{ mt: 2 }}>
      <Alert severity="warning" variant="outlined" role="note">
        {t("manage.endProposedLine", {
          at: showDateTime(end.endsAt),
          reason: t(`manage.endReasons.${end.reason}`),
          number: end.decisionNumber,
          who: end.proposedBy,
          sent: showDateTime(end.proposedAt),
        })}
      </Alert>
      <Decide
        proposal={{ kind: "END", assignment, proposedBy: end.proposedBy, proposedAt: end.proposedAt }}
      />
    </Box>
  );
}
