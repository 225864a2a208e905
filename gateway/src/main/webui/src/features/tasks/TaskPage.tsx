import Box from "@mui/material/Box";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { TaskView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { Extensions } from "@/shared/task/Extensions";
import { matterPath } from "@/shared/task/matter";
import { TaskDue } from "@/shared/task/TaskDue";
import { showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { ClockExplanation } from "@/shared/ui/ClockExplanation";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ExternalLink } from "@/shared/ui/ExternalLink";
import { Facts } from "@/shared/ui/Facts";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { Paragraphs } from "@/shared/ui/Paragraphs";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";
import { AlertMatter } from "./AlertMatter";
import { taskQuery } from "./api";
import { PublishedStatement } from "./PublishedStatement";
import { StatementEditor } from "./StatementEditor";

export function TaskPage() {
  const { id = "" } = useParams();
  const task = useQuery(taskQuery(id));
  return (
    <Loadable query={task} wholePage>
      {(view) => <Task task={view} />}
    </Loadable>
  );
}

function Task({ task }: { task: TaskView }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <>
      <PageHead
        kicker={<RouterLink to={paths.tasks}>{t("task.title")}</RouterLink>}
        title={task.title}
        lead={task.agencyName}
      />
      <Box
        sx={{
          display: "grid",
          gridTemplateColumns: { lg: "minmax(0, 3fr) minmax(320px, 2fr)" },
          columnGap: 5,
        }}
      >
        <Box sx={{ minWidth: 0, order: { xs: 2, lg: 1 } }}>
          <Section title={t("task.answer")}>
            <Answer task={task} />
          </Section>
        </Box>
        <Box sx={{ minWidth: 0, order: { xs: 1, lg: 2 } }}>
          <Section title={t("task.deadline")}>
            <Deadline task={task} />
          </Section>
          <Section title={task.kind === "ISSUE" ? t("task.issueTitle") : t("task.matter")}>
            {task.kind === "ALERT" && <AlertMatter id={task.subjectId} open={task.state === "OPEN"} />}
            <Card>
              {task.summaryText && <Paragraphs text={task.summaryText} />}
              <Facts
                items={[
                  [t("task.kind"), t(`task.kinds.${task.kind}`)],
                  [
                    t("enquiry.one"),
                    task.kind === "ENQUIRY" && (
                      <RouterLink key="matter" to={paths.enquiry(task.subjectId)}>
                        {t("enquiry.open")}
                      </RouterLink>
                    ),
                  ],
                  [
                    t("enquiry.press"),
                    task.issueId && hasAny(me, rights.workOnEnquiries) && (
                      <RouterLink key="new" to={paths.newEnquiryOf({ id: task.issueId, title: task.title })}>
                        {t("enquiry.fromIssue")}
                      </RouterLink>
                    ),
                  ],
                  [
                    t("task.article"),
                    task.articleUrl && (
                      <ExternalLink key="article" href={task.articleUrl}>
                        {task.articleTitle}
                      </ExternalLink>
                    ),
                  ],
                  [t("article.source"), task.sourceName],
                  [t("task.origin"), task.origin && t(`origin.${task.origin}`)],
                  [t("issue.receivedAt"), showDateTime(task.receivedAt)],
                ]}
              />
            </Card>
          </Section>
        </Box>
      </Box>
    </>
  );
}

function Deadline({ task }: { task: TaskView }) {
  return (
    <>
      <Box sx={{ mb: 2 }}>
        <TaskDue task={task} />
      </Box>
      {task.clock && <ClockExplanation clock={task.clock} />}
      <Extensions extensions={task.extensions} />
    </>
  );
}

function Answer({ task }: { task: TaskView }) {
  const { t } = useTranslation();
  const me = useMe();
  // A question of the press has a page of its own, but a statement that answers it is written here.
  const matter = task.kind === "ENQUIRY" ? undefined : matterPath(task);
  if (matter) return <RouterLink to={matter}>{t("task.openMatter")}</RouterLink>;
  if (task.statement?.state === "PUBLISHED") return <PublishedStatement statement={task.statement} />;
  if (task.state !== "OPEN") return <EmptyState title={t("task.closed")} />;
  if (!hasAny(me, rights.writeStatements)) return <EmptyState title={t("editor.readOnly")} />;
  return <StatementEditor task={task} />;
}
