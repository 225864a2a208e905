import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  title: string;
  lead?: ReactNode;
  /** Small line above the title: the kind of thing this page is about. */
  kicker?: ReactNode;
  actions?: ReactNode;
}

/** Title of a page and of the document. The shell moves the focus to this heading after navigation. */
export function PageHead({ title, lead, kicker, actions }: Props) {
  const { t } = useTranslation();
  return (
    <Box
      sx={{
        display: "flex",
        flexWrap: "wrap",
        gap: 2,
        alignItems: "flex-end",
        justifyContent: "space-between",
        mb: 3,
      }}
    >
      <title>{t("common.pageTitle", { page: title })}</title>
      <Box sx={{ minWidth: 0, maxWidth: 760 }}>
        {kicker && (
          <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
            {kicker}
          </Typography>
        )}
        <Typography
          variant="h1"
          tabIndex={-1}
          data-page-title
          sx={{ outline: "none", overflowWrap: "anywhere" }}
        >
          {title}
        </Typography>
        {lead && (
          <Typography color="textSecondary" sx={{ mt: 1 }}>
            {lead}
          </Typography>
        )}
      </Box>
      {actions && (
        <Box className="no-print" sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
          {actions}
        </Box>
      )}
    </Box>
  );
}
