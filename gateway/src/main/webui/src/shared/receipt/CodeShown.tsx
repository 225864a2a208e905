import ContentCopyOutlined from "@mui/icons-material/ContentCopyOutlined";
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useTranslation } from "react-i18next";

/** The code of a receipt, large enough to be written down, and shown this once. */
export function CodeShown({ code }: { code: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  return (
    <>
      <Typography color="textSecondary">{t("receipt.code")}</Typography>
      <Typography
        component="output"
        aria-label={t("receipt.code")}
        sx={{
          display: "block",
          fontFamily: "monospace",
          fontWeight: 700,
          fontSize: { xs: "1.35rem", sm: "2rem" },
          letterSpacing: "0.04em",
          my: 1,
        }}
      >
        {code}
      </Typography>
      <Box className="no-print" sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1 }}>
        <Button
          startIcon={<ContentCopyOutlined />}
          onClick={() => {
            void navigator.clipboard.writeText(code).then(() => {
              setCopied(true);
            });
          }}
        >
          {t("receipt.copy")}
        </Button>
        <span role="status">{copied && t("receipt.copied")}</span>
      </Box>
      <Alert severity="warning" variant="outlined" sx={{ my: 2 }}>
        {t("receipt.keep")}
      </Alert>
    </>
  );
}
