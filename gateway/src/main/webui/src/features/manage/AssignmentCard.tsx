import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import HelpOutlined from "@mui/icons-material/HelpOutlined";
import HourglassEmptyOutlined from "@mui/icons-material/HourglassEmptyOutlined";
import RemoveCircleOutlined from "@mui/icons-material/RemoveCircleOutlined";
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AssignmentView, ClockView, PublicationView } from "@/shared/api/types";
import { legalBasis } from "@/shared/i18n/legalBasis";
import { paths } from "@/shared/paths";
import { showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { ClockExplanation } from "@/shared/ui/ClockExplanation";
import { DueTag } from "@/shared/ui/DueTag";
import { Facts } from "@/shared/ui/Facts";
import { RouterLink } from "@/shared/ui/RouterLink";
import { StateTag } from "@/shared/ui/StateTag";
import { AssignmentStateTag } from "./AssignmentStateTag";

interface Props {
  assignment: AssignmentView;
  withAgency?: boolean;
  /** Stands where the state of the assignment would stand. */
  tag?: ReactNode;
  /** What can be done with it. */
  children?: ReactNode;
}

/** One assignment as the agency's own staff see it: who, by which document, for how long, published how. */
export function AssignmentCard({ assignment, withAgency = false, tag, children }: Props) {
  const { t, i18n } = useTranslation();
  const clock = clockOf(assignment.publication);
  const proposed = assignment.state === "PROPOSED";
  return (
    <Card>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, justifyContent: "space-between" }}>
        <Box>
          <Typography variant="h3">{assignment.personName}</Typography>
          <Typography color="textSecondary">{assignment.position}</Typography>
        </Box>
        {tag ?? <AssignmentStateTag assignment={assignment} />}
      </Box>
      {withAgency && (
        <Typography>
          <RouterLink to={paths.consoleAgency(assignment.agencyId)}>{assignment.agencyName}</RouterLink>
        </Typography>
      )}
      <Typography variant="body2" sx={{ mb: 1.5 }}>
        {t(`spokesperson.kind.${assignment.kind}`)}
      </Typography>
      <Facts
        items={[
          [t("manage.matter"), assignment.matter],
          [t("spokesperson.phone"), assignment.phone],
          [t("spokesperson.email"), assignment.email],
          [
            t(
              assignment.kind === "CASE_AUTHORISED"
                ? "manage.authorisationDocument"
                : "manage.decisionNumber",
            ),
            assignment.decisionNumber,
          ],
          [t("manage.decidedDate"), showDateTime(assignment.decidedAt)],
          [
            t("manage.validFrom"),
            assignment.validFrom !== assignment.decidedAt && showDateTime(assignment.validFrom),
          ],
          [t("manage.validTo"), assignment.validTo && showDateTime(assignment.validTo)],
          [
            t("manage.endReason"),
            assignment.end?.state === "CONFIRMED" && t(`manage.endReasons.${assignment.end.reason}`),
          ],
          [
            t("manage.proposed"),
            proposed &&
              t("manage.proposedLine", {
                who: assignment.proposedBy,
                at: showDateTime(assignment.proposedAt),
              }),
          ],
          [t("manage.rejectReason"), assignment.settledReason],
        ]}
      />
      {assignment.irregularity && (
        <Alert severity="warning" variant="outlined" sx={{ mt: 2 }}>
          {t("manage.irregular", { basis: legalBasis(assignment.irregularity.basis, i18n.language) })}
        </Alert>
      )}
      {assignment.publication && (
        <Box sx={{ my: 2 }}>
          <Publication publication={assignment.publication} due={proposed ? clock : undefined} />
        </Box>
      )}
      {clock && <ClockExplanation clock={clock} />}
      {children}
    </Card>
  );
}

/** How the hours for publishing went (spk.publish.*); a rule that is not certain never accuses. */
function Publication({ publication, due }: { publication: PublicationView; due?: ClockView }) {
  const { t } = useTranslation();
  const { tone, icon, text } = verdicts[publication.verdict];
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
      <StateTag tone={tone} icon={icon} label={t(text)} />
      {publication.publishedAt && (
        <Typography variant="body2">
          {t("manage.publishedAt", { at: showDateTime(publication.publishedAt) })}
        </Typography>
      )}
      {due && <DueTag due={due} />}
    </Box>
  );
}

const verdicts = {
  WAITING: { tone: "warning", icon: <HourglassEmptyOutlined />, text: "manage.waiting" },
  ON_TIME: { tone: "success", icon: <CheckCircleOutlined />, text: "manage.onTime" },
  LATE: { tone: "error", icon: <ErrorOutlined />, text: "manage.late" },
  UNCERTAIN: { tone: "warning", icon: <HelpOutlined />, text: "manage.uncertain" },
  NO_RULE: { tone: "default", icon: <RemoveCircleOutlined />, text: "manage.noRule" },
} as const;

/** The clock of a publication; none where no rule set a time. */
export function clockOf(publication: PublicationView | undefined): ClockView | undefined {
  if (publication?.rule === undefined) return undefined;
  return publication as ClockView;
}
