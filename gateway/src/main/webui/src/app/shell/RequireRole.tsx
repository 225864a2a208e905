import { useTranslation } from "react-i18next";
import { Outlet } from "react-router";
import { hasAny, useMe, type Role } from "@/shared/session/session";
import { PageHead } from "@/shared/ui/PageHead";

/** Spares people pages whose data the services would refuse them anyway. */
export function RequireRole({ roles }: { roles: readonly Role[] }) {
  const { t } = useTranslation();
  const me = useMe();
  return hasAny(me, roles) ? (
    <Outlet />
  ) : (
    <PageHead title={t("session.forbidden")} lead={t("session.forbiddenText")} />
  );
}
