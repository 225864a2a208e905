import Typography from "@mui/material/Typography";
import type { AnsweredView } from "@/shared/api/types";
import { Paragraphs } from "@/shared/ui/Paragraphs";
import { Answers } from "./Answers";

interface Props {
  title: string;
  /** What a correction changes. */
  note?: string;
  body: string;
  /** What it answers. */
  answers?: Pick<AnsweredView, "kind" | "title" | "url">;
}

/** A statement as citizens will read it. */
export function StatementText({ title, note, body, answers }: Props) {
  return (
    <>
      <Typography variant="h3" sx={{ mb: 1.5, overflowWrap: "anywhere" }}>
        {title}
      </Typography>
      {note !== undefined && <Typography sx={{ mb: 1.5 }}>{note}</Typography>}
      {answers && <Answers answers={answers} />}
      <Paragraphs text={body} />
    </>
  );
}
