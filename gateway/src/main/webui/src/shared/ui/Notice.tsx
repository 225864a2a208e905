import Alert from "@mui/material/Alert";
import type { ReactNode } from "react";

/** Good news after an action, read out by screen readers. */
export function Notice({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <Alert
      severity="success"
      variant="outlined"
      role="status"
      action={action}
      sx={{ my: 2, alignItems: "center", bgcolor: "background.paper" }}
    >
      {children}
    </Alert>
  );
}
