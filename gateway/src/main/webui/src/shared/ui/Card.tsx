import Paper from "@mui/material/Paper";
import type { SxProps, Theme } from "@mui/material/styles";
import type { ReactNode } from "react";

export function Card({ children, sx }: { children: ReactNode; sx?: SxProps<Theme> }) {
  return (
    <Paper variant="outlined" sx={[{ p: { xs: 2, sm: 3 } }, ...(Array.isArray(sx) ? sx : [sx])]}>
      {children}
    </Paper>
  );
}
