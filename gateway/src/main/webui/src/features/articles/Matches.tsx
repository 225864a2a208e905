import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import HelpOutlined from "@mui/icons-material/HelpOutlined";
import TaskAlt from "@mui/icons-material/TaskAlt";
import Box from "@mui/material/Box";
import { useTranslation } from "react-i18next";
import type { MatchView } from "@/shared/api/types";
import { lookup } from "@/shared/i18n/lookup";
import { StateTag } from "@/shared/ui/StateTag";

const looks = {
  CERTAIN: { tone: "success", icon: <CheckCircleOutlined /> },
  LIKELY: { tone: "info", icon: <TaskAlt /> },
  AMBIGUOUS: { tone: "warning", icon: <HelpOutlined /> },
} as const;

/** Agencies and places recognised in the article, with the words found and how sure the recognition is. */
export function Matches({ matches }: { matches: MatchView[] }) {
  const { t } = useTranslation();
  if (matches.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={t("article.matches")}
      sx={{ m: 0, mt: 1.25, p: 0, listStyle: "none", display: "flex", flexDirection: "column", gap: 0.75 }}
    >
      {matches.map((match) => (
        <Box
          component="li"
          key={`${match.agencyId}-${match.asWritten}`}
          sx={{
            display: "flex",
            flexWrap: "wrap",
            columnGap: 1,
            rowGap: 0.25,
            alignItems: "center",
            fontSize: "0.9rem",
          }}
        >
          <StateTag {...looks[match.confidence]} label={t(`article.confidence.${match.confidence}`)} />
          <Box
            component="mark"
            sx={{
              bgcolor: "warning.soft",
              color: "text.primary",
              px: 0.75,
              borderRadius: 0.5,
              fontWeight: 600,
            }}
          >
            {match.agencyName}
          </Box>
          <Box component="span" sx={{ color: "text.secondary" }}>
            {t("article.asWritten", { text: match.asWritten })}
            {match.unitToday && `; ${t("article.unitToday", { unit: match.unitToday })}`}
            {reasonText(match.reason)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function reasonText(reason: string): string {
  const text = lookup("article.reason", reason);
  return text === undefined ? "" : ` (${text})`;
}
