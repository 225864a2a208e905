import Button from "@mui/material/Button";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { paths } from "@/shared/paths";
import { PageHead } from "@/shared/ui/PageHead";

export function NeedLogin() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  return (
    <>
      <PageHead title={t("session.needed")} lead={t("session.neededText")} />
      <Button variant="contained" size="large" href={paths.login(pathname + search)}>
        {t("session.login")}
      </Button>
    </>
  );
}
