import { useTranslation } from "react-i18next";
import { Navigate } from "react-router";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { PageHead } from "@/shared/ui/PageHead";

/** The console opens where the reader's work is. */
export function ConsoleHome() {
  const { t } = useTranslation();
  const me = useMe();
  if (hasAny(me, ["monitor"])) return <Navigate to={paths.articles} replace />;
  if (hasAny(me, rights.tasks)) return <Navigate to={paths.tasks} replace />;
  return (
    <PageHead
      title={t("session.nothingYet", { name: me.name ?? me.username ?? "" })}
      lead={t("session.nothingYetText")}
    />
  );
}
