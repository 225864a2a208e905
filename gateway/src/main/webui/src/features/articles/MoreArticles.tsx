import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";

interface Props {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
}

export function MoreArticles({ query }: Props) {
  const { t } = useTranslation();
  return (
    <Box sx={{ textAlign: "center", mt: 3 }}>
      {query.hasNextPage ? (
        <Button variant="outlined" disabled={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
          {query.isFetchingNextPage ? t("common.loading") : t("article.loadMore")}
        </Button>
      ) : (
        <Typography variant="body2" color="textSecondary">
          {t("article.end")}
        </Typography>
      )}
    </Box>
  );
}
