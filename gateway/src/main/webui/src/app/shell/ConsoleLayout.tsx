import Logout from "@mui/icons-material/Logout";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Container from "@mui/material/Container";
import Typography from "@mui/material/Typography";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Link, Outlet, ScrollRestoration } from "react-router";
import { paths } from "@/shared/paths";
import { tokens } from "@/shared/theme/tokens";
import { useMe, type Me } from "@/shared/session/session";
import { Placeholder } from "@/shared/ui/Loadable";
import { Brand } from "./Brand";
import { ConsoleNav } from "./ConsoleNav";
import { LanguageSwitch } from "./LanguageSwitch";
import { MenuButton } from "./MenuButton";
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

/** Frame of the staff console: the navigation at the side on a desktop, behind the menu button on a phone. */
function Frame() {
  const me = useMe();
  useArrival();
  return (
    <>
      <SkipLink />
      <SessionBanner />
      <Header me={me} />
      <Box sx={{ display: "flex", alignItems: "stretch" }}>
        {me.authenticated && <Side me={me} />}
        <Container
          component="main"
          id={MAIN}
          tabIndex={-1}
          maxWidth="xl"
          sx={{ flex: 1, minWidth: 0, py: { xs: 2.5, md: 4 }, outline: "none" }}
        >
          {me.authenticated ? <Outlet /> : <NeedLogin />}
        </Container>
      </Box>
      <ScrollRestoration />
    </>
  );
}

function Header({ me }: { me: Me }) {
  return (
    <Box
      component="header"
      className="no-print"
      sx={{ bgcolor: "background.paper", borderBottom: 1, borderColor: "divider" }}
    >
      <Box sx={{ display: "flex", alignItems: "center", gap: 2, py: 1, px: { xs: 2, sm: 3 } }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Brand to={paths.console} tagline={false} />
        </Box>
        <Box sx={{ display: { xs: "none", md: "flex" }, alignItems: "center", gap: 1 }}>
          <LanguageSwitch />
          <SchemeSwitch />
          {me.authenticated && <Person me={me} />}
        </Box>
        <Box sx={{ display: { md: "none" } }}>
          <MenuButton>
            {(close) => (
              <>
                {me.authenticated && <ConsoleNav me={me} onNavigate={close} />}
                {me.authenticated && <Person me={me} />}
                <Box sx={{ display: "flex", justifyContent: "space-between" }}>
                  <LanguageSwitch />
                  <SchemeSwitch />
                </Box>
              </>
            )}
          </MenuButton>
        </Box>
      </Box>
    </Box>
  );
}

function Side({ me }: { me: Me }) {
  return (
    <Box
      className="no-print"
      sx={{
        display: { xs: "none", md: "block" },
        width: tokens.width.side,
        flexShrink: 0,
        bgcolor: "background.paper",
        borderRight: 1,
        borderColor: "divider",
        minHeight: "calc(100dvh - 57px)",
      }}
    >
      <Box sx={{ position: "sticky", top: 0, maxHeight: "100dvh", overflowY: "auto", py: 2 }}>
        <ConsoleNav me={me} />
      </Box>
    </Box>
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
