import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useTranslation } from "react-i18next";
import type { AssignmentView, UnavailabilityView } from "@/shared/api/types";
import { showDateTime } from "@/shared/time/zone";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { useEndAbsence } from "./api";

interface Props {
  absence: UnavailabilityView;
  substitute?: AssignmentView;
  onAuthorise?: (absence: UnavailabilityView) => void;
}

/** When somebody cannot act, who speaks instead, and the step that is missing while nobody does. */
export function Absence({ absence, substitute, onAuthorise }: Props) {
  const { t } = useTranslation();
  const end = useEndAbsence(absence);
  return (
    <Box sx={{ mt: 2 }}>
      <Alert severity={substitute ? "info" : "warning"} variant="outlined" role="note">
        {t("manage.absenceLine", { from: showDateTime(absence.from), to: showDateTime(absence.to) })}{" "}
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
          </Box>
        )}
      </Alert>
      {end.error && <ProblemAlert error={end.error} />}
    </Box>
  );
}
