import Logout from "@mui/icons-material/Logout";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Container from "@mui/material/Container";
import Typography from "@mui/material/Typography";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Link, Outlet, ScrollRestoration } from "react-router";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe, type Me } from "@/shared/session/session";
import { Placeholder } from "@/shared/ui/Loadable";
import { Brand } from "./Brand";
import { LanguageSwitch } from "./LanguageSwitch";
import { MenuButton } from "./MenuButton";
import { NavLinks, type NavItem } from "./NavLinks";
import { NeedLogin } from "./NeedLogin";
import { SchemeSwitch } from "./SchemeSwitch";
import { SessionBanner } from "./SessionBanner";
import { MAIN, SkipLink } from "./SkipLink";
import { useArrival } from "./useArrival";

export function ConsoleLayout() {
  return (
    <Suspense fallback={<Placeholder />}>
      <Frame />
    </Suspense>
  );
}

/** Frame of the staff console. Its navigation shows what the reader's roles open and nothing else. */
function Frame() {
  const { t } = useTranslation();
  const me = useMe();
  const items = useItems(me);
  useArrival();
  return (
    <>
      <SkipLink />
      <SessionBanner />
      <Box
        component="header"
        className="no-print"
        sx={{ bgcolor: "background.paper", borderBottom: 1, borderColor: "divider" }}
      >
        <Container maxWidth="xl" sx={{ display: "flex", alignItems: "center", gap: 2, py: 1 }}>
          <Brand to={paths.console} tagline={false} />
          <Box sx={{ flex: 1, display: { xs: "none", md: "flex" }, minWidth: 0 }}>
            <NavLinks items={items} label={t("app.consoleNav")} />
          </Box>
          <Box sx={{ flex: 1, display: { md: "none" } }} />
          <Box sx={{ display: { xs: "none", md: "flex" }, alignItems: "center", gap: 1 }}>
            <LanguageSwitch />
            <SchemeSwitch />
            {me.authenticated && <Person me={me} />}
          </Box>
          <Box sx={{ display: { md: "none" } }}>
            <MenuButton>
              {(close) => (
                <>
                  <NavLinks items={items} label={t("app.consoleNav")} onNavigate={close} vertical />
                  {me.authenticated && <Person me={me} />}
                  <Box sx={{ display: "flex", justifyContent: "space-between" }}>
                    <LanguageSwitch />
                    <SchemeSwitch />
                  </Box>
                </>
              )}
            </MenuButton>
          </Box>
        </Container>
      </Box>
      <Container
        component="main"
        id={MAIN}
        tabIndex={-1}
        maxWidth="xl"
        sx={{ py: { xs: 2.5, md: 4 }, outline: "none" }}
      >
        {me.authenticated ? <Outlet /> : <NeedLogin />}
      </Container>
      <ScrollRestoration />
    </>
  );
}

function Person({ me }: { me: Me }) {
  const { t } = useTranslation();
  const name = me.name ?? me.username ?? "";
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1 }}>
      <Typography variant="body2" title={t("app.signedInAs", { name })} sx={{ fontWeight: 600 }}>
        {name}
      </Typography>
      <Button component={Link} to={paths.home} size="small">
        {t("app.portal")}
      </Button>
      <Button href={paths.logout} size="small" variant="outlined" startIcon={<Logout />}>
        {t("app.logout")}
      </Button>
    </Box>
  );
}

function useItems(me: Me): NavItem[] {
  const { t } = useTranslation();
  const all = [
    { to: paths.tasks, label: t("nav.tasks"), roles: rights.tasks },
    { to: paths.consoleAgencies, label: t("nav.agencies"), roles: rights.manageAgencies },
    { to: paths.sources, label: t("nav.sources"), roles: rights.monitoring },
    { to: paths.articles, label: t("nav.articles"), roles: rights.monitoring },
    { to: paths.issues, label: t("nav.issues"), roles: rights.issues },
  ];
  return all.filter((item) => hasAny(me, item.roles));
}
