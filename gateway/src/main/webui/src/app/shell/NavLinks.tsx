import Box from "@mui/material/Box";
import { NavLink } from "react-router";

export interface NavItem {
  to: string;
  label: string;
  /** Only the exact address counts as "here". */
  end?: boolean;
}

interface Props {
  items: NavItem[];
  label: string;
  onNavigate?: () => void;
  vertical?: boolean;
}

export function NavLinks({ items, label, onNavigate, vertical = false }: Props) {
  return (
    <Box
      component="nav"
      aria-label={label}
      sx={{ display: "flex", flexDirection: vertical ? "column" : "row", gap: 0.5 }}
    >
      {items.map(({ to, label: text, end }) => (
        <Box
          key={to}
          component={NavLink}
          to={to}
          end={end}
          onClick={onNavigate}
          sx={{
            px: 1.5,
            py: 1,
            borderRadius: 1,
            color: "text.primary",
            textDecoration: "none",
            fontWeight: 500,
            whiteSpace: "nowrap",
            "&:hover": { bgcolor: "action.hover" },
            "&.active": {
              color: "primary.main",
              fontWeight: 600,
              boxShadow: (theme) =>
                vertical
                  ? `inset 3px 0 0 ${theme.vars?.palette.warning.main ?? "currentColor"}`
                  : `inset 0 -3px 0 ${theme.vars?.palette.warning.main ?? "currentColor"}`,
              borderRadius: 0,
            },
          }}
        >
          {text}
        </Box>
      ))}
    </Box>
  );
}
