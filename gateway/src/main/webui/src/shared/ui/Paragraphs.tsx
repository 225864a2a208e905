import Typography from "@mui/material/Typography";

/** Plain text as paragraphs: an empty line divides them, a single line break stays a line break. Never HTML. */
export function Paragraphs({ text }: { text: string }) {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph, index) => (
      <Typography key={index} sx={{ mb: 2, whiteSpace: "pre-line", overflowWrap: "anywhere" }}>
        {paragraph.trim()}
      </Typography>
    ));
}
