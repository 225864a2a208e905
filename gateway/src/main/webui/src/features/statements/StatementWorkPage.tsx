import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { StatementView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { Answers } from "@/shared/statement/Answers";
import { showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { Facts } from "@/shared/ui/Facts";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { PaperButtons } from "@/shared/ui/PaperButtons";
import { Paragraphs } from "@/shared/ui/Paragraphs";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";
import { fileHref, statementQuery, versionsQuery } from "./api";
import { CorrectForm } from "./CorrectForm";
import { DraftForm } from "./DraftForm";
import { Steps } from "./Steps";
import { StatementStateTag } from "./tags";
import { Versions } from "./Versions";

/** Everything that can be done with one statement, on one page. */
export function StatementWorkPage() {
  const { id = "" } = useParams();
  const statement = useQuery(statementQuery(id));
  return (
    <Loadable query={statement} wholePage>
      {(view) => <Statement key={view.id} statement={view} />}
    </Loadable>
  );
}

function Statement({ statement }: { statement: StatementView }) {
  const { t } = useTranslation();
  const me = useMe();
  const versions = useQuery(versionsQuery(statement.id)).data?.items ?? [];
  const writes = hasAny(me, rights.writeStatements);
  return (
    <>
      <PageHead
        kicker={<RouterLink to={paths.consoleStatements}>{t("statement.ownTitle")}</RouterLink>}
        title={statement.title}
        lead={statement.agencyName}
      />
      <Box
        sx={{
          display: "grid",
          gridTemplateColumns: { lg: "minmax(0, 3fr) minmax(320px, 2fr)" },
          columnGap: 5,
          rowGap: 3,
        }}
      >
        <Box sx={{ minWidth: 0, order: { xs: 2, lg: 1 } }}>
          {statement.returnNote && (
            <Alert severity="warning" sx={{ mb: 2 }}>
              <strong>{t("statement.returned")}</strong> {statement.returnNote}
            </Alert>
          )}
          {statement.state === "DRAFT" && writes ? (
            <DraftForm statement={statement} />
          ) : (
            <Card>
              {statement.changeNote && (
                <Alert severity="info" sx={{ mb: 2 }}>
                  {statement.changeNote}
                </Alert>
              )}
              {statement.answers && <Answers answers={statement.answers} />}
              <Paragraphs text={statement.body} />
            </Card>
          )}
          {statement.state === "PUBLISHED" && !statement.supersededAt && writes && (
            <Section title={t("statement.correctTitle")}>
              <CorrectForm statement={statement} />
            </Section>
          )}
          {versions.length > 1 && <Versions versions={versions} shown={statement.id} />}
        </Box>
        <Box sx={{ minWidth: 0, order: { xs: 1, lg: 2 } }}>
          <Section title={t("statement.standing")}>
            <Box sx={{ mb: 2 }}>
              <StatementStateTag statement={statement} />
            </Box>
            <Facts
              items={[
                [t("statement.form"), t(`statement.forms.${statement.form}`)],
                [t("statement.versionLabel"), String(statement.number)],
                [
                  t("statement.answers"),
                  statement.taskId && (
                    <RouterLink to={paths.task(statement.taskId)}>{t("statement.openTask")}</RouterLink>
                  ),
                ],
                [
                  t("statement.issue"),
                  statement.answers?.kind === "ISSUE" &&
                    statement.answers.id &&
                    hasAny(me, rights.issues) && (
                      <RouterLink to={paths.issue(statement.answers.id)}>
                        {t("statement.openIssue")}
                      </RouterLink>
                    ),
                ],
                [
                  t("statement.releaseAt"),
                  statement.state === "SCHEDULED" && statement.releaseAt && showDateTime(statement.releaseAt),
                ],
                [
                  t("statement.publicPage"),
                  statement.publishedAt && (
                    <RouterLink to={paths.statement(statement.id)}>{t("editor.viewPublic")}</RouterLink>
                  ),
                ],
              ]}
            />
          </Section>
          <Steps statement={statement} />
          <Section title={t("statement.paper")}>
            <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
              <PaperButtons
                variant="outlined"
                href={(type) => fileHref(statement.id, type)}
                label={(type) => t("statement.download", { type })}
              />
            </Box>
          </Section>
        </Box>
      </Box>
    </>
  );
}
