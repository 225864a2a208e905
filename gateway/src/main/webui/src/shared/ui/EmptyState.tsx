import InboxOutlined from "@mui/icons-material/InboxOutlined";
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";

interface Props {
  title: string;
  hint?: string;
  action?: ReactNode;
}

export function EmptyState({ title, hint, action }: Props) {
  return (
    <Box
      sx={{
        textAlign: "center",
        px: 2,
        py: 5,
        border: 1,
        borderStyle: "dashed",
        borderColor: "divider",
        borderRadius: 1,
      }}
    >
      <InboxOutlined sx={{ fontSize: 36, color: "text.secondary" }} aria-hidden />
      <Typography sx={{ fontWeight: 600, mt: 1 }}>{title}</Typography>
      {hint && <Typography color="textSecondary">{hint}</Typography>}
      {action && <Box sx={{ mt: 2 }}>{action}</Box>}
    </Box>
  );
}
