import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { paths } from "@/shared/paths";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";
import { issuesQuery } from "./api";
import { IssueTable } from "./IssueTable";

const SHOWN = 5;

/** The newest issues that wait for an answer, for the home of those who follow the press. */
export function WaitingIssues() {
  const { t } = useTranslation();
  const issues = useQuery(issuesQuery({ state: "OPEN", size: SHOWN }));
  return (
    <Section
      title={t("desk.issues")}
      actions={
        issues.data && issues.data.total > 0 ? (
          <RouterLink to={`${paths.issues}?state=OPEN`}>
            {t("desk.all", { count: issues.data.total })}
          </RouterLink>
        ) : undefined
      }
    >
      <Loadable
        query={issues}
        rows={2}
        isEmpty={(page) => page.items.length === 0}
        empty={<EmptyState title={t("desk.noIssues")} />}
      >
        {(page) => <IssueTable issues={page.items} />}
      </Loadable>
    </Section>
  );
}
