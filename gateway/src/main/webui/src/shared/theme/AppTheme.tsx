import CssBaseline from "@mui/material/CssBaseline";
import GlobalStyles from "@mui/material/GlobalStyles";
import { ThemeProvider } from "@mui/material/styles";
import { useMemo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { themeFor } from "./theme";
import "./fonts";

const global = {
  html: { overflowY: "scroll" as const, scrollPaddingTop: 16 },
  body: { minWidth: 320 },
  "a:focus-visible, button:focus-visible, [tabindex]:focus-visible": {
    outline: "3px solid var(--mui-palette-warning-main)",
    outlineOffset: 2,
  },
  "[data-page-title]:focus-visible": { outline: "none" },
  "@media (prefers-reduced-motion: reduce)": {
    "*, *::before, *::after": {
      animationDuration: "0.01ms !important",
      transitionDuration: "0.01ms !important",
    },
  },
  "@media print": {
    ".no-print": { display: "none !important" },
    body: { background: "#fff", color: "#000" },
    a: { color: "inherit", textDecoration: "none" },
  },
};

/** Look and language of the component library; light or dark follows the device until the reader chooses. */
export function AppTheme({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const theme = useMemo(() => themeFor(i18n.language), [i18n.language]);
  return (
    <ThemeProvider
      theme={theme}
      defaultMode="system"
      modeStorageKey="caunoi.mode"
      colorSchemeStorageKey="caunoi.scheme"
    >
      <CssBaseline />
      <GlobalStyles styles={global} />
      {children}
    </ThemeProvider>
  );
}
