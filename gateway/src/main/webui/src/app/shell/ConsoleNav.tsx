import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import type { Me } from "@/shared/session/session";
import { navFor } from "./consoleNav";

interface Props {
  me: Me;
  onNavigate?: () => void;
}

/** The console's navigation: groups with a heading each, and only what the reader's roles open. */
export function ConsoleNav({ me, onNavigate }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Box
      component="nav"
      aria-label={t("app.consoleNav")}
      sx={{ display: "flex", flexDirection: "column", gap: 2 }}
    >
      {navFor(me).map((group) => (
        <Box key={group.id}>
          <Typography
            id={`${id}-${group.id}`}
            variant="body2"
            component="p"
            color="textSecondary"
            sx={{ pl: 1.875, pr: 1.5, mb: 0.5, fontWeight: 600 }}
          >
            {t(group.title)}
          </Typography>
          <Box
            component="ul"
            aria-labelledby={`${id}-${group.id}`}
            sx={{ m: 0, p: 0, listStyle: "none", display: "flex", flexDirection: "column" }}
          >
            {group.entries.map((entry) => (
              <li key={entry.to}>
                <Box
                  component={NavLink}
                  to={entry.to}
                  end={"end" in entry}
                  onClick={onNavigate}
                  sx={{
                    display: "block",
                    px: 1.5,
                    py: 0.875,
                    borderLeft: 3,
                    borderColor: "transparent",
                    color: "text.primary",
                    textDecoration: "none",
                    fontWeight: 500,
                    lineHeight: 1.4,
                    "&:hover": { bgcolor: "action.hover" },
                    "&.active": {
                      color: "primary.main",
                      fontWeight: 600,
                      bgcolor: "primary.soft",
                      borderColor: "warning.main",
                    },
                  }}
                >
                  {t(entry.label)}
                </Box>
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
