import Download from "@mui/icons-material/Download";
import RssFeed from "@mui/icons-material/RssFeed";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useTranslation } from "react-i18next";
import { openData } from "@/shared/paths";

/** The public list to take along: as a workbook, for programs, or as a subscription to its changes. */
export function OpenData() {
  const { t } = useTranslation();
  const files = [
    { href: openData.xlsx, label: "Excel (XLSX)" },
    { href: openData.csv, label: "CSV" },
    { href: openData.json, label: "JSON" },
  ];
  return (
    <Box
      component="nav"
      aria-label={t("openData.title")}
      className="no-print"
      sx={{ display: "flex", flexWrap: "wrap", gap: 1, mb: 3 }}
    >
      {files.map(({ href, label }) => (
        <Button
          key={href}
          href={href}
          size="small"
          variant="outlined"
          startIcon={<Download />}
          aria-label={t("openData.download", { type: label })}
        >
          {label}
        </Button>
      ))}
      <Button href={openData.atom} type="application/atom+xml" size="small" startIcon={<RssFeed />}>
        {t("openData.atom")}
      </Button>
    </Box>
  );
}
