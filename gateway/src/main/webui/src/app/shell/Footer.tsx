import Box from "@mui/material/Box";
import Container from "@mui/material/Container";
import Link from "@mui/material/Link";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import { paths } from "@/shared/paths";

export function Footer() {
  const { t } = useTranslation();
  return (
    <Box
      component="footer"
      className="no-print"
      sx={{ borderTop: 1, borderColor: "divider", mt: "auto", py: 3 }}
    >
      <Container
        maxWidth="lg"
        sx={{ display: "flex", flexWrap: "wrap", gap: 2, justifyContent: "space-between" }}
      >
        <Typography variant="body2" color="textSecondary">
          {t("app.footer")}
        </Typography>
        <Link variant="body2" href={paths.apiDocs}>
          {t("app.apiDocs")}
        </Link>
      </Container>
    </Box>
  );
}
