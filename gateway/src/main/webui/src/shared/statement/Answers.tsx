import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { AnsweredView } from "@/shared/api/types";
import { ExternalLink } from "@/shared/ui/ExternalLink";

/** What a statement answers, with the page where its readers find it. */
export function Answers({ answers }: { answers: Pick<AnsweredView, "kind" | "title" | "url"> }) {
  const { t } = useTranslation();
  return (
    <Typography sx={{ mb: 2, overflowWrap: "anywhere" }}>
      {t(`statement.answering.${answers.kind}`)}{" "}
      <ExternalLink href={answers.url}>{answers.title}</ExternalLink>
    </Typography>
  );
}
