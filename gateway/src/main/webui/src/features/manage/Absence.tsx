import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useTranslation } from "react-i18next";
import type { AssignmentView, UnavailabilityView } from "@/shared/api/types";
import { showDateTime } from "@/shared/time/zone";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { useEndAbsence } from "./api";
import { Decide } from "./Decide";

interface Props {
  /** Whose absence it is. */
  assignment: AssignmentView;
  absence: UnavailabilityView;
  substitute?: AssignmentView;
  onAuthorise?: (absence: UnavailabilityView) => void;
}

/** When somebody cannot act, who speaks instead, and the step that is missing while nobody does. */
export function Absence({ assignment, absence, substitute, onAuthorise }: Props) {
  const { t } = useTranslation();
  const end = useEndAbsence(absence);
  if (absence.state === "REJECTED") {
    return (
      <Alert severity="error" variant="outlined" role="note" sx={{ mt: 2 }}>
        {t("manage.absenceRejected", {
          from: showDateTime(absence.from),
          reason: absence.settledReason,
        })}
      </Alert>
    );
  }
  const proposed = absence.state === "PROPOSED";
  return (
    <Box sx={{ mt: 2 }}>
      <Alert severity={substitute && !proposed ? "info" : "warning"} variant="outlined" role="note">
        {proposed && (
          <>
            <strong>{t(`manage.absenceState.${absence.inForce ? "URGENT" : "PROPOSED"}`)}.</strong>{" "}
          </>
        )}
        {t("manage.absenceLine", { from: showDateTime(absence.from), to: showDateTime(absence.to) })}{" "}
        {proposed && (
          <>
            {t("manage.absenceProposedLine", {
              who: absence.proposedBy,
              at: showDateTime(absence.proposedAt),
            })}{" "}
          </>
        )}
        {substitute
          ? t("manage.absenceSubstitute", { name: substitute.personName })
          : t("manage.absenceNobody")}
        {onAuthorise && (
          <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 1.5 }}>
            {!substitute && (
              <Button
                size="small"
                variant="contained"
                onClick={() => {
                  onAuthorise(absence);
                }}
              >
                {t("manage.authoriseInstead")}
              </Button>
            )}
            {absence.inForce && (
              <Button
                size="small"
                variant="outlined"
                disabled={end.isPending}
                onClick={() => {
                  end.mutate();
                }}
              >
                {t("manage.absenceOver")}
              </Button>
            )}
          </Box>
        )}
      </Alert>
      {end.error && <ProblemAlert error={end.error} />}
      {proposed && (
        <Decide
          proposal={{
            kind: "UNAVAILABILITY",
            assignment,
            unavailability: absence,
            proposedBy: absence.proposedBy,
            proposedAt: absence.proposedAt,
          }}
        />
      )}
    </Box>
  );
}
