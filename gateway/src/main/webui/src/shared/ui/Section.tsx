import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useId, type ReactNode } from "react";

interface Props {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of a page with its own heading, reachable as a region. */
export function Section({ title, actions, children }: Props) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ mt: 4 }}>
      <Box sx={{ display: "flex", gap: 2, alignItems: "center", justifyContent: "space-between", mb: 1.5 }}>
        <Typography id={id} variant="h2">
          {title}
        </Typography>
        {actions}
      </Box>
      {children}
    </Box>
  );
}
