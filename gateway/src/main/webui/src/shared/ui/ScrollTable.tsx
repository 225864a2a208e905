import Paper from "@mui/material/Paper";
import TableContainer from "@mui/material/TableContainer";
import type { ReactNode } from "react";

/** A wide table scrolls inside its frame instead of widening the page; the frame takes the focus so that keys can scroll it. */
export function ScrollTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <TableContainer component={Paper} variant="outlined" tabIndex={0} role="group" aria-label={label}>
      {children}
    </TableContainer>
  );
}
