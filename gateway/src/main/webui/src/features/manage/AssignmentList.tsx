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
import { EndProposal } from "./EndProposal";

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
                .filter((absence) => absence.assignmentId === assignment.id)
                .filter((absence, index) => isAhead(absence) || (index === 0 && absence.state === "REJECTED"))
                .map((absence) => (
                  <Absence
                    key={absence.id}
                    assignment={assignment}
                    absence={absence}
                    substitute={assignments.find(
                      ({ standsInFor, state }) => standsInFor === absence.id && state === "CONFIRMED",
                    )}
                    onAuthorise={onAuthorise}
                  />
                ))}
              <EndProposal assignment={assignment} />
              {phase === "PROPOSED" && (
                <Decide
                  proposal={{
                    kind: "ASSIGNMENT",
                    assignment,
                    proposedBy: assignment.proposedBy,
                    proposedAt: assignment.proposedAt,
                  }}
                />
              )}
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
                  {onEnd && assignment.end?.state !== "PROPOSED" && (
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

/** Running, still to come or waiting; what is over explains nothing any more. */
function isAhead({ to, cancelledAt, state }: UnavailabilityView): boolean {
  const alive = state === "CONFIRMED" || state === "PROPOSED";
  return alive && cancelledAt === undefined && (state === "PROPOSED" || new Date(to) > new Date());
}
