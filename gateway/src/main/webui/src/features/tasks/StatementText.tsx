import Typography from "@mui/material/Typography";
import { Paragraphs } from "@/shared/ui/Paragraphs";

/** A statement as citizens will read it. */
export function StatementText({ title, body }: { title: string; body: string }) {
  return (
    <>
      <Typography variant="h3" sx={{ mb: 1.5, overflowWrap: "anywhere" }}>
        {title}
      </Typography>
      <Paragraphs text={body} />
    </>
  );
}
