import CampaignOutlined from "@mui/icons-material/CampaignOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { ArticleSummary } from "@/shared/api/types";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { showDateTime } from "@/shared/time/zone";
import { ExternalLink } from "@/shared/ui/ExternalLink";
import { Matches } from "./Matches";

interface Props {
  articles: ArticleSummary[];
  onRaise: (article: ArticleSummary) => void;
}

/** Title, short excerpt and what was recognised; the text itself stays with its publisher. */
export function ArticleRows({ articles, onRaise }: Props) {
  const { t } = useTranslation();
  const mayRaise = hasAny(useMe(), rights.editMonitoring);
  return (
    <Paper
      variant="outlined"
      component="ul"
      aria-label={t("article.list")}
      sx={{ m: 0, p: 0, listStyle: "none" }}
    >
      {articles.map((article, index) => (
        <Box
          component="li"
          key={article.id}
          sx={{
            display: "flex",
            flexWrap: { xs: "wrap", md: "nowrap" },
            gap: 2,
            px: { xs: 2, sm: 2.5 },
            py: 2,
            borderTop: index === 0 ? 0 : 1,
            borderColor: "divider",
          }}
        >
          <Box sx={{ flex: 1, minWidth: { xs: "100%", md: 0 } }}>
            <Typography variant="h3" component="h2">
              <ExternalLink href={article.url}>{article.title}</ExternalLink>
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {article.sourceName}
              {" · "}
              {article.publishedAt
                ? t("article.published", { at: showDateTime(article.publishedAt) })
                : t("article.firstSeen", { at: showDateTime(article.firstSeenAt) })}
            </Typography>
            {article.excerpt && (
              <Typography variant="body2" sx={{ mt: 0.75, maxWidth: 900, overflowWrap: "anywhere" }}>
                {article.excerpt}
              </Typography>
            )}
            <Matches matches={article.matches} />
          </Box>
          {mayRaise && (
            <Button
              variant="outlined"
              startIcon={<CampaignOutlined />}
              sx={{ alignSelf: "flex-start", flexShrink: 0 }}
              aria-label={`${t("article.raise")}: ${article.title}`}
              onClick={() => {
                onRaise(article);
              }}
            >
              {t("article.raise")}
            </Button>
          )}
        </Box>
      ))}
    </Paper>
  );
}
