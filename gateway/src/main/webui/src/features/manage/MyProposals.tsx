import Box from "@mui/material/Box";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { ProposalView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { DueTag } from "@/shared/ui/DueTag";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";
import { proposalsQuery } from "./api";
import { clockOf } from "./AssignmentCard";
import { ProposalKindTag } from "./ProposalKindTag";

const SHOWN = 5;

/** What the reader is asked to confirm, for the console's home: the oldest first, its publication clock beside it. */
export function MyProposals() {
  const { t } = useTranslation();
  const waiting = useQuery(proposalsQuery({ forMe: true, size: SHOWN }));
  const total = waiting.data?.total ?? 0;
  return (
    <Section
      title={t("desk.proposals")}
      actions={
        total > 0 ? (
          <RouterLink to={paths.proposals}>{t("desk.all", { count: total })}</RouterLink>
        ) : undefined
      }
    >
      <Loadable
        query={waiting}
        rows={1}
        isEmpty={(page) => page.items.length === 0}
        empty={<EmptyState title={t("desk.noProposals")} />}
      >
        {(page) => (
          <Stack
            component="ul"
            aria-label={t("desk.proposals")}
            spacing={1}
            sx={{ m: 0, p: 0, listStyle: "none" }}
          >
            {page.items.map((proposal) => (
              <li key={`${proposal.kind}/${(proposal.unavailability ?? proposal.assignment).id}`}>
                <Line proposal={proposal} />
              </li>
            ))}
          </Stack>
        )}
      </Loadable>
    </Section>
  );
}

function Line({ proposal }: { proposal: ProposalView }) {
  const { t } = useTranslation();
  const { kind, assignment, proposedBy, proposedAt } = proposal;
  const clock = kind === "ASSIGNMENT" ? clockOf(assignment.publication) : undefined;
  return (
    <Card>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
        <ProposalKindTag proposal={proposal} />
        <RouterLink to={paths.proposals}>
          {t("desk.proposalOf", { name: assignment.personName, agency: assignment.agencyName })}
        </RouterLink>
        {clock && <DueTag due={clock} />}
      </Box>
      <Typography variant="body2" color="textSecondary">
        {t("manage.proposedLine", { who: proposedBy, at: showDateTime(proposedAt) })}
      </Typography>
    </Card>
  );
}
