import Chip from "@mui/material/Chip";
import type { ReactElement } from "react";

interface Props {
  label: string;
  icon: ReactElement;
  tone: "success" | "warning" | "error" | "info" | "default";
}

/** A state is always word plus icon plus colour, so that nobody depends on telling colours apart. */
export function StateTag({ label, icon, tone }: Props) {
  return (
    <Chip
      size="small"
      variant="outlined"
      color={tone}
      icon={icon}
      label={label}
      sx={{ bgcolor: "background.paper", maxWidth: "100%" }}
    />
  );
}
