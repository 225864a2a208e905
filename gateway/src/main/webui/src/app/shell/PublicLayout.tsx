import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Container from "@mui/material/Container";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, Outlet, ScrollRestoration, useLocation } from "react-router";
import { paths } from "@/shared/paths";
import { meQuery } from "@/shared/session/session";
import { Brand } from "./Brand";
import { Footer } from "./Footer";
import { LanguageSwitch } from "./LanguageSwitch";
import { MenuButton } from "./MenuButton";
import { NavLinks } from "./NavLinks";
import { SchemeSwitch } from "./SchemeSwitch";
import { MAIN, SkipLink } from "./SkipLink";
import { useArrival } from "./useArrival";

/** Frame of the pages everybody may read. It works without an answer from `/api/me`: only the login link depends on it. */
export function PublicLayout() {
  const { t } = useTranslation();
  useArrival();
  const items = [
    { to: paths.home, label: t("nav.home"), end: true },
    { to: paths.agencies, label: t("nav.agencies") },
    { to: paths.spokespersons, label: t("nav.spokespersons") },
    { to: paths.statements, label: t("nav.publicStatements") },
    { to: paths.information, label: t("nav.accessToInformation") },
  ];
  return (
    <Box sx={{ display: "flex", flexDirection: "column", minHeight: "100dvh" }}>
      <SkipLink />
      <Box
        component="header"
        className="no-print"
        sx={{ bgcolor: "background.paper", borderBottom: 1, borderColor: "divider" }}
      >
        <Container maxWidth="lg" sx={{ display: "flex", alignItems: "center", gap: 2, py: 1.25 }}>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Brand />
          </Box>
          <Box sx={{ display: { xs: "none", md: "flex" }, alignItems: "center", gap: 1 }}>
            <NavLinks items={items} label={t("app.mainNav")} />
            <LanguageSwitch />
            <SchemeSwitch />
            <StaffButton />
          </Box>
          <Box sx={{ display: { xs: "flex", md: "none" } }}>
            <MenuButton>
              {(close) => (
                <>
                  <NavLinks items={items} label={t("app.mainNav")} onNavigate={close} vertical />
                  <StaffButton />
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
        maxWidth="lg"
        sx={{ py: { xs: 3, md: 5 }, outline: "none" }}
      >
        <Outlet />
      </Container>
      <Footer />
      <ScrollRestoration />
    </Box>
  );
}

function StaffButton() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { data } = useQuery(meQuery);
  return data?.authenticated ? (
    <Button component={Link} to={paths.console} variant="outlined">
      {t("app.console")}
    </Button>
  ) : (
    <Button href={paths.login(pathname === paths.home ? paths.console : pathname)} variant="outlined">
      {t("app.login")}
    </Button>
  );
}
