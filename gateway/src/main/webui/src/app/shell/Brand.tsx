import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { paths } from "@/shared/paths";
import { BridgeMark } from "@/shared/ui/BridgeMark";

export function Brand({ to = paths.home, tagline = true }: { to?: string; tagline?: boolean }) {
  const { t } = useTranslation();
  return (
    <Box
      component={Link}
      to={to}
      sx={{
        display: "flex",
        alignItems: "center",
        gap: 1.25,
        color: "primary.main",
        textDecoration: "none",
        minWidth: 0,
      }}
    >
      <BridgeMark sx={{ fontSize: 40 }} />
      <Box sx={{ minWidth: 0 }}>
        <Typography
          component="span"
          sx={{ display: "block", fontWeight: 700, fontSize: "1.2rem", lineHeight: 1.2 }}
        >
          {t("app.name")}
        </Typography>
        {tagline && (
          <Typography
            component="span"
            variant="body2"
            color="textSecondary"
            sx={{ display: { xs: "none", sm: "block" }, lineHeight: 1.3 }}
          >
            {t("app.tagline")}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
