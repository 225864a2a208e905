import { useTranslation } from "react-i18next";
import { paths } from "@/shared/paths";
import { PageHead } from "@/shared/ui/PageHead";
import { RouterLink } from "@/shared/ui/RouterLink";

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t("error.notFoundPage")} lead={t("error.notFoundText")} />
      <RouterLink to={paths.home}>{t("error.goHome")}</RouterLink>
    </>
  );
}
