import { createTheme } from "@mui/material/styles";
import { enUS, viVN } from "@mui/material/locale";
import { tokens } from "./tokens";

declare module "@mui/material/styles" {
  interface PaletteColor {
    /** Ground for large areas and highlights in this colour. */
    soft?: string;
  }
  interface SimplePaletteColorOptions {
    soft?: string;
  }
}

type Scheme = typeof tokens.light | typeof tokens.dark;

function palette(c: Scheme, onBrand: string) {
  return {
    primary: { main: c.indigo, dark: c.indigoStrong, contrastText: onBrand, soft: c.indigoSoft },
    secondary: { main: c.gold, contrastText: onBrand },
    warning: { main: c.gold, contrastText: onBrand, soft: c.goldSoft },
    success: { main: c.good, contrastText: onBrand },
    error: { main: c.bad, contrastText: onBrand },
    info: { main: c.indigo, contrastText: onBrand },
    background: { default: c.ground, paper: c.paper },
    text: { primary: c.text, secondary: c.textSoft },
    divider: c.line,
  };
}

/** The theme in the language of the interface: the library's own words ("rows per page", "clear") follow it. */
export function themeFor(language: string) {
  return createTheme(
    {
      cssVariables: { colorSchemeSelector: "data-scheme" },
      colorSchemes: {
        light: { palette: palette(tokens.light, "#ffffff") },
        dark: { palette: palette(tokens.dark, "#0f1522") },
      },
      shape: { borderRadius: tokens.radius },
      typography: {
        fontFamily: tokens.font,
        h1: { fontSize: "clamp(1.5rem, 1.25rem + 1.1vw, 2rem)", fontWeight: 700, lineHeight: 1.25 },
        h2: { fontSize: "1.25rem", fontWeight: 600, lineHeight: 1.35 },
        h3: { fontSize: "1.05rem", fontWeight: 600, lineHeight: 1.4 },
        button: { textTransform: "none", fontWeight: 600 },
        body1: { lineHeight: 1.6 },
        body2: { lineHeight: 1.55 },
      },
      components: {
        MuiButton: { defaultProps: { disableElevation: true }, styleOverrides: { root: { minHeight: 40 } } },
        MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: "none" } } },
        MuiTableCell: {
          styleOverrides: {
            head: { fontWeight: 600 },
            root: ({ theme }) => ({
              fontVariantNumeric: "tabular-nums",
              borderColor: theme.vars?.palette.divider,
              "tbody > tr:last-of-type > &": { borderBottom: 0 },
            }),
          },
        },
        MuiAccordion: {
          styleOverrides: {
            root: { "&::before": { display: "none" }, "& + &": { marginTop: 8 } },
            rounded: { "&, &:first-of-type, &:last-of-type": { borderRadius: tokens.radius } },
          },
        },
        MuiAccordionSummary: {
          styleOverrides: { root: { fontFamily: "inherit", fontSize: "1rem", fontWeight: 500 } },
        },
        MuiOutlinedInput: {
          styleOverrides: {
            root: ({ theme }) => ({ backgroundColor: theme.vars?.palette.background.paper }),
          },
        },
        MuiAutocomplete: {
          styleOverrides: {
            paper: ({ theme }) => ({
              border: `1px solid ${theme.vars?.palette.divider ?? "transparent"}`,
              boxShadow: theme.shadows[6],
            }),
          },
        },
        MuiLink: { defaultProps: { underline: "always" } },
        MuiChip: { styleOverrides: { root: { fontWeight: 500 } } },
      },
    },
    language === "en" ? enUS : viVN,
  );
}
