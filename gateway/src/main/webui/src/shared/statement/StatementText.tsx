import Typography from "@mui/material/Typography";
import { Paragraphs } from "@/shared/ui/Paragraphs";

interface Props {
  title: string;
  /** What a correction changes. */
  note?: string;
  body: string;
}

/** A statement as citizens will read it. */
export function StatementText({ title, note, body }: Props) {
  return (
    <>
      <Typography variant="h3" sx={{ mb: 1.5, overflowWrap: "anywhere" }}>
        {title}
      </Typography>
      {note !== undefined && <Typography sx={{ mb: 1.5 }}>{note}</Typography>}
      <Paragraphs text={body} />
    </>
  );
}
