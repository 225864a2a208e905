import Stack from "@mui/material/Stack";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { ProposalView } from "@/shared/api/types";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { useFilters } from "@/shared/ui/useFilters";
import { Absence } from "./Absence";
import { proposalsQuery } from "./api";
import { AssignmentCard } from "./AssignmentCard";
import { Decide } from "./Decide";
import { EndProposal } from "./EndProposal";
import { ProposalKindTag } from "./ProposalKindTag";

/** What waits for a second person, the oldest first; the publication clock runs meanwhile. */
export function ProposalsPage() {
  const { t } = useTranslation();
  const filters = useFilters();
  const proposals = useQuery(proposalsQuery({ page: filters.page }));
  return (
    <>
      <PageHead title={t("manage.proposals")} lead={t("manage.proposalsLead")} />
      <Loadable
        query={proposals}
        rows={3}
        isEmpty={(page) => page.items.length === 0}
        empty={<EmptyState title={t("manage.noProposals")} hint={t("manage.noProposalsHint")} />}
      >
        {(page) => (
          <>
            <Stack
              component="ul"
              aria-label={t("manage.proposals")}
              spacing={2}
              sx={{ m: 0, p: 0, listStyle: "none" }}
            >
              {page.items.map((proposal) => (
                <li key={`${proposal.kind}/${(proposal.unavailability ?? proposal.assignment).id}`}>
                  <AssignmentCard
                    assignment={proposal.assignment}
                    withAgency
                    tag={<ProposalKindTag proposal={proposal} />}
                  >
                    <WhatIsProposed proposal={proposal} />
                  </AssignmentCard>
                </li>
              ))}
            </Stack>
            <Paging page={page} onPage={filters.setPage} />
          </>
        )}
      </Loadable>
    </>
  );
}

function WhatIsProposed({ proposal }: { proposal: ProposalView }) {
  const { assignment, unavailability } = proposal;
  switch (proposal.kind) {
    case "ASSIGNMENT":
      return <Decide proposal={proposal} />;
    case "END":
      return <EndProposal assignment={assignment} />;
    case "UNAVAILABILITY":
      return unavailability ? <Absence assignment={assignment} absence={unavailability} /> : null;
  }
}
