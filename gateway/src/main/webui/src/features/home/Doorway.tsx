import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import { Link } from "react-router";

interface Props {
  to: string;
  icon: ReactNode;
  title: string;
  text: string;
}

export function Doorway({ to, icon, title, text }: Props) {
  return (
    <Box
      component={Link}
      to={to}
      sx={{
        display: "flex",
        gap: 2,
        p: 2.5,
        border: 1,
        borderColor: "divider",
        borderRadius: 1,
        bgcolor: "background.paper",
        color: "text.primary",
        textDecoration: "none",
        "&:hover": { borderColor: "primary.main" },
        "&:hover .door-title": { textDecoration: "underline" },
      }}
    >
      <Box sx={{ color: "primary.main", pt: 0.25 }}>{icon}</Box>
      <Box>
        <Typography className="door-title" sx={{ fontWeight: 600, color: "primary.main" }}>
          {title}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {text}
        </Typography>
      </Box>
    </Box>
  );
}
