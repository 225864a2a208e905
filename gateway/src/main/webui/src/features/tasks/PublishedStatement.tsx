import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { StatementView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { StatementText } from "@/shared/statement/StatementText";
import { showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { Notice } from "@/shared/ui/Notice";

export function PublishedStatement({ statement }: { statement: StatementView }) {
  const { t } = useTranslation();
  return (
    <>
      <Notice
        action={
          <Button color="inherit" component={Link} to={paths.statement(statement.id)}>
            {t("editor.viewPublic")}
          </Button>
        }
      >
        {t("editor.published")}
      </Notice>
      <Card>
        <StatementText title={statement.title} body={statement.body} answers={statement.answers} />
        {statement.publishedAt && (
          <Typography variant="body2" color="textSecondary">
            {t("statement.published", { at: showDateTime(statement.publishedAt) })}
          </Typography>
        )}
      </Card>
    </>
  );
}
