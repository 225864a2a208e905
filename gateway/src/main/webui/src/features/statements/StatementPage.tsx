import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { StatementVersion, StatementView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { Answers } from "@/shared/statement/Answers";
import { showDateTime } from "@/shared/time/zone";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { PaperButtons } from "@/shared/ui/PaperButtons";
import { Paragraphs } from "@/shared/ui/Paragraphs";
import { PrintButton } from "@/shared/ui/PrintButton";
import { RouterLink } from "@/shared/ui/RouterLink";
import { fileHref, statementQuery, versionsQuery } from "./api";
import { Versions } from "./Versions";

export function StatementPage() {
  const { id = "" } = useParams();
  const statement = useQuery(statementQuery(id));
  return (
    <Loadable query={statement} wholePage>
      {(view) => <Statement statement={view} />}
    </Loadable>
  );
}

function Statement({ statement }: { statement: StatementView }) {
  const { t } = useTranslation();
  const versions = useQuery(versionsQuery(statement.id)).data?.items ?? [];
  return (
    <Box component="article" sx={{ maxWidth: 760 }}>
      <PageHead
        kicker={<RouterLink to={paths.agency(statement.agencyId)}>{statement.agencyName}</RouterLink>}
        title={statement.title}
        lead={
          statement.publishedAt
            ? `${t("statement.published", { at: showDateTime(statement.publishedAt) })} · ${t(`statement.forms.${statement.form}`)}`
            : t("statement.notPublic")
        }
      />
      <Validity statement={statement} versions={versions} />
      {statement.answers && <Answers answers={statement.answers} />}
      <Box sx={{ fontSize: "1.1rem", "& p": { fontSize: "inherit", lineHeight: 1.7 } }}>
        <Paragraphs text={statement.body} />
      </Box>
      <Box
        className="no-print"
        sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center", mt: 4 }}
      >
        <PrintButton />
        <PaperButtons
          types={["pdf", "docx"]}
          href={(type) => fileHref(statement.id, type)}
          label={(type) => t("statement.download", { type })}
        />
        <RouterLink to={paths.statementsOf(statement.agencyId)}>{t("statement.allOf")}</RouterLink>
      </Box>
      {versions.length > 1 && <Versions versions={versions} shown={statement.id} />}
    </Box>
  );
}

/** Whether this is what the agency says today, and where to read that. */
function Validity({ statement, versions }: { statement: StatementView; versions: StatementVersion[] }) {
  const { t } = useTranslation();
  const newest = versions[0];
  if (statement.supersededAt && newest) {
    return (
      <Alert severity="warning" sx={{ mb: 3 }}>
        {t("statement.superseded", { at: showDateTime(statement.supersededAt) })}{" "}
        <RouterLink to={paths.statement(newest.id)}>{t("statement.toNewest")}</RouterLink>
      </Alert>
    );
  }
  return (
    statement.changeNote && (
      <Alert severity="info" sx={{ mb: 3 }}>
        <strong>{t("statement.corrected", { number: statement.number })}</strong> {statement.changeNote}
      </Alert>
    )
  );
}
