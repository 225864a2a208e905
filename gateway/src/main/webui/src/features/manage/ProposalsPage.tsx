import Stack from "@mui/material/Stack";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { useFilters } from "@/shared/ui/useFilters";
import { proposalsQuery } from "./api";
import { AssignmentCard } from "./AssignmentCard";
import { Decide } from "./Decide";

/** What waits for a second person, the oldest first; the publication clock runs meanwhile. */
export function ProposalsPage() {
  const { t } = useTranslation();
  const filters = useFilters();
  const proposals = useQuery(proposalsQuery(filters.page));
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
                <li key={proposal.id}>
                  <AssignmentCard assignment={proposal} withAgency>
                    <Decide proposal={proposal} />
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
