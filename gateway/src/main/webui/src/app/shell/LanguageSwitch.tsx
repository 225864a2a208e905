import ToggleButton from "@mui/material/ToggleButton";
import ToggleButtonGroup from "@mui/material/ToggleButtonGroup";
import { useTranslation } from "react-i18next";
import { speak, type Language } from "@/shared/i18n/i18n";

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      color="primary"
      value={i18n.language}
      aria-label={t("app.language")}
      onChange={(_, language: Language | null) => {
        if (language) speak(language);
      }}
    >
      <ToggleButton value="vi" lang="vi" aria-label="Tiếng Việt" sx={{ px: 1.25 }}>
        VI
      </ToggleButton>
      <ToggleButton value="en" lang="en" aria-label="English" sx={{ px: 1.25 }}>
        EN
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
