import Box from "@mui/material/Box";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { IssueView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { showDate, showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { ExternalLink } from "@/shared/ui/ExternalLink";
import { Facts } from "@/shared/ui/Facts";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { Paragraphs } from "@/shared/ui/Paragraphs";
import { RouterLink } from "@/shared/ui/RouterLink";
import { issueQuery } from "./api";
import { IssueStateTag } from "./IssueStateTag";

/** How often an open issue asks whether its answer has arrived: that news comes from another service by event. */
const POLL = 15_000;

export function IssuePage() {
  const { id = "" } = useParams();
  const issue = useQuery({
    ...issueQuery(id),
    refetchInterval: ({ state }) => (state.data?.state === "OPEN" ? POLL : false),
  });
  return (
    <Loadable query={issue} wholePage>
      {(view) => <Issue issue={view} />}
    </Loadable>
  );
}

function Issue({ issue }: { issue: IssueView }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHead kicker={<RouterLink to={paths.issues}>{t("issue.title")}</RouterLink>} title={issue.title} />
      <Box sx={{ mb: 2 }}>
        <IssueStateTag state={issue.state} />
      </Box>
      <Card sx={{ maxWidth: 900 }}>
        {issue.summary && <Paragraphs text={issue.summary} />}
        <Facts
          items={[
            [
              t("issue.agency"),
              <RouterLink key="agency" to={paths.agency(issue.agencyId)}>
                {issue.agencyName}
              </RouterLink>,
            ],
            [
              t("issue.moved"),
              issue.moves.length > 0 && (
                <Box component="ul" key="moved" sx={{ m: 0, pl: 2.5 }}>
                  {issue.moves.map((move) => (
                    <li key={move.fromId}>
                      {t("issue.movedLine", {
                        from: move.fromName,
                        to: move.toName,
                        date: showDate(move.effectiveOn),
                      })}
                    </li>
                  ))}
                </Box>
              ),
            ],
            [
              t("issue.article"),
              <ExternalLink key="article" href={issue.articleUrl}>
                {issue.articleTitle}
              </ExternalLink>,
            ],
            [t("article.source"), issue.sourceName],
            [t("issue.origin"), t(`origin.${issue.origin}`)],
            [t("issue.receivedAt"), showDateTime(issue.receivedAt)],
            [t("issue.raisedAt"), showDateTime(issue.raisedAt)],
            [t("issue.closedAt"), issue.closedAt && showDateTime(issue.closedAt)],
            [
              t("issue.statement"),
              issue.statementId ? (
                <RouterLink to={paths.statement(issue.statementId)}>
                  {issue.statementTitle ?? t("issue.show")}
                </RouterLink>
              ) : (
                t("issue.noStatement")
              ),
            ],
          ]}
        />
      </Card>
    </>
  );
}
