import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import { useTranslation } from "react-i18next";
import type { AssignmentView, UnavailabilityView } from "@/shared/api/types";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Absence } from "./Absence";
import { AssignmentCard } from "./AssignmentCard";
import { phaseOf } from "./AssignmentStateTag";
import { Decide } from "./Decide";

interface Props {
  assignments: AssignmentView[];
  absences: UnavailabilityView[];
  /** What the reader may begin from here; absent for those who only look. */
  onEnd?: (assignment: AssignmentView) => void;
  onAbsence?: (assignment: AssignmentView) => void;
  onAuthorise?: (absence: UnavailabilityView) => void;
}

export function AssignmentList({ assignments, absences, onEnd, onAbsence, onAuthorise }: Props) {
  const { t } = useTranslation();
  if (assignments.length === 0) return <EmptyState title={t("manage.noAssignments")} />;
  return (
    <Stack
      component="ul"
      aria-label={t("manage.assignments")}
      spacing={2}
      sx={{ m: 0, p: 0, listStyle: "none" }}
    >
      {assignments.map((assignment) => {
        const phase = phaseOf(assignment);
        const lasting = phase === "CURRENT" || phase === "UPCOMING";
        return (
          <li key={assignment.id}>
            <AssignmentCard assignment={assignment}>
              {absences
                .filter((absence) => absence.assignmentId === assignment.id && isAhead(absence))
                .map((absence) => (
                  <Absence
                    key={absence.id}
                    absence={absence}
                    substitute={assignments.find(
                      ({ standsInFor, state }) => standsInFor === absence.id && state === "CONFIRMED",
                    )}
                    onAuthorise={onAuthorise}
                  />
                ))}
              {phase === "PROPOSED" && <Decide proposal={assignment} />}
              {lasting && (onEnd ?? onAbsence) && (
                <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 2 }}>
                  {onAbsence && assignment.kind === "REGULAR" && (
                    <Button
                      variant="outlined"
                      onClick={() => {
                        onAbsence(assignment);
                      }}
                    >
                      {t("manage.reportAbsence")}
                    </Button>
                  )}
                  {onEnd && (
                    <Button
                      variant="outlined"
                      onClick={() => {
                        onEnd(assignment);
                      }}
                    >
                      {t("manage.end")}
                    </Button>
                  )}
                </Box>
              )}
            </AssignmentCard>
          </li>
        );
      })}
    </Stack>
  );
}

/** Running or still to come; what is over explains nothing any more. */
function isAhead({ to, cancelledAt }: UnavailabilityView): boolean {
  return cancelledAt === undefined && new Date(to) > new Date();
}
