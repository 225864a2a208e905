import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Button from "@mui/material/Button";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { paths } from "@/shared/paths";
import { useSessionExpired } from "@/shared/session/expiry";

/** Offers to log in again while the page below keeps everything that was typed. */
export function SessionBanner() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const expired = useSessionExpired();
  if (!expired) return null;
  return (
    <Alert
      severity="warning"
      square
      className="no-print"
      sx={{ position: "sticky", top: 0, zIndex: 1200, alignItems: "center" }}
      action={
        <Button color="inherit" variant="outlined" href={paths.login(pathname + search)}>
          {t("session.loginAgain")}
        </Button>
      }
    >
      <AlertTitle sx={{ mb: 0 }}>{t("session.expired")}</AlertTitle>
      {t("session.expiredText")}
    </Alert>
  );
}
