import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import HelpOutlined from "@mui/icons-material/HelpOutlined";
import RemoveCircleOutlined from "@mui/icons-material/RemoveCircleOutlined";
import Box from "@mui/material/Box";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { AssignmentView, ClockView, PublicationView } from "@/shared/api/types";
import { showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { ClockExplanation } from "@/shared/ui/ClockExplanation";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Facts } from "@/shared/ui/Facts";
import { Loadable } from "@/shared/ui/Loadable";
import { StateTag } from "@/shared/ui/StateTag";
import { assignmentsQuery } from "./api";

export function AssignmentList({ agencyId }: { agencyId: string }) {
  const { t } = useTranslation();
  const assignments = useQuery(assignmentsQuery(agencyId));
  return (
    <Loadable
      query={assignments}
      rows={2}
      isEmpty={({ items }) => items.length === 0}
      empty={<EmptyState title={t("manage.noAssignments")} />}
    >
      {({ items }) => (
        <Stack
          component="ul"
          aria-label={t("manage.assignments")}
          spacing={2}
          sx={{ m: 0, p: 0, listStyle: "none" }}
        >
          {items.map((assignment) => (
            <li key={assignment.id}>
              <Assignment assignment={assignment} />
            </li>
          ))}
        </Stack>
      )}
    </Loadable>
  );
}

function Assignment({ assignment }: { assignment: AssignmentView }) {
  const { t } = useTranslation();
  const clock = clockOf(assignment.publication);
  return (
    <Card>
      <Typography variant="h3">{assignment.personName}</Typography>
      <Typography color="textSecondary" sx={{ mb: 1.5 }}>
        {assignment.position}
      </Typography>
      <Facts
        items={[
          [t("spokesperson.phone"), assignment.phone],
          [t("spokesperson.email"), assignment.email],
          [t("manage.decisionNumber"), assignment.decisionNumber],
          [t("manage.decidedDate"), showDateTime(assignment.decidedAt)],
        ]}
      />
      <Box sx={{ my: 2 }}>
        <Publication publication={assignment.publication} />
      </Box>
      {clock && <ClockExplanation clock={clock} />}
    </Card>
  );
}

/** How the 24 hours for publishing went (spk.publish.regular); a rule that is not certain never accuses. */
function Publication({ publication }: { publication: PublicationView }) {
  const { t } = useTranslation();
  const { tone, icon, text } = verdicts[publication.verdict];
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
      <StateTag tone={tone} icon={icon} label={t(text)} />
      <Typography variant="body2">
        {t("manage.publishedAt", { at: showDateTime(publication.publishedAt) })}
      </Typography>
    </Box>
  );
}

const verdicts = {
  ON_TIME: { tone: "success", icon: <CheckCircleOutlined />, text: "manage.onTime" },
  LATE: { tone: "error", icon: <ErrorOutlined />, text: "manage.late" },
  UNCERTAIN: { tone: "warning", icon: <HelpOutlined />, text: "manage.uncertain" },
  NO_RULE: { tone: "default", icon: <RemoveCircleOutlined />, text: "manage.noRule" },
} as const;

function clockOf({ rule, ...rest }: PublicationView): ClockView | undefined {
  return rule === undefined ? undefined : ({ rule, ...rest } as ClockView);
}
