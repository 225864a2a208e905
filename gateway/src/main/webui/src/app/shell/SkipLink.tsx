import Box from "@mui/material/Box";
import { useTranslation } from "react-i18next";

export const MAIN = "noi-dung";

/** First stop of the keyboard on every page; visible only while focused. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <Box
      component="a"
      href={`#${MAIN}`}
      onClick={(event) => {
        // The router would take a bare fragment for a navigation and scroll to the top.
        event.preventDefault();
        document.getElementById(MAIN)?.focus();
      }}
      sx={{
        position: "absolute",
        left: 8,
        top: -80,
        zIndex: 2000,
        bgcolor: "background.paper",
        color: "primary.main",
        px: 2,
        py: 1,
        borderRadius: 1,
        "&:focus": { top: 8 },
      }}
    >
      {t("app.skip")}
    </Box>
  );
}
