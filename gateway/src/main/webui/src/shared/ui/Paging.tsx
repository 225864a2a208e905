import Box from "@mui/material/Box";
import Pagination from "@mui/material/Pagination";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { Page } from "@/shared/api/types";

interface Props {
  page: Page<unknown>;
  onPage: (page: number) => void;
}

/** Number of results and, where they need several pages, the way to the others. Pages count from 0 in the API, from 1 for people. */
export function Paging({ page, onPage }: Props) {
  const { t, i18n } = useTranslation();
  const pages = Math.ceil(page.total / Math.max(1, page.size));
  return (
    <Box
      sx={{
        display: "flex",
        flexWrap: "wrap",
        gap: 1,
        alignItems: "center",
        justifyContent: "space-between",
        mt: 2,
      }}
    >
      <Typography variant="body2" color="textSecondary" role="status">
        {t("common.count", {
          count: page.total,
          formatted: new Intl.NumberFormat(i18n.language).format(page.total),
        })}
      </Typography>
      {pages > 1 && (
        <Pagination
          className="no-print"
          aria-label={t("common.paging")}
          count={pages}
          page={page.page + 1}
          onChange={(_, next) => {
            onPage(next - 1);
          }}
          siblingCount={0}
        />
      )}
    </Box>
  );
}
