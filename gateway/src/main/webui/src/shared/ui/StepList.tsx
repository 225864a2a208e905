import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";

interface Step {
  id: string;
  title: string;
  /** When, and by whom. */
  line: string;
  words?: ReactNode;
}

/** All that happened to a matter, the oldest first. */
export function StepList({ label, steps }: { label: string; steps: Step[] }) {
  return (
    <Box
      component="ol"
      aria-label={label}
      sx={{ m: 0, p: 0, listStyle: "none", borderLeft: 2, borderColor: "divider" }}
    >
      {steps.map(({ id, title, line, words }) => (
        <Box component="li" key={id} sx={{ pl: 2, pb: 2, overflowWrap: "anywhere" }}>
          <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
          <Typography variant="body2" color="textSecondary">
            {line}
          </Typography>
          {words}
        </Box>
      ))}
    </Box>
  );
}
