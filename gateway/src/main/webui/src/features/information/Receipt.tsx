import ContentCopyOutlined from "@mui/icons-material/ContentCopyOutlined";
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { InformationReceipt } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { DueTag } from "@/shared/ui/DueTag";
import { Facts } from "@/shared/ui/Facts";
import { PageHead } from "@/shared/ui/PageHead";
import { PrintButton } from "@/shared/ui/PrintButton";

/** What somebody takes home who has asked: the code, and until when the agency has to act. */
export function Receipt({ receipt }: { receipt: InformationReceipt }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  return (
    <Box sx={{ maxWidth: 720, mx: "auto" }}>
      <PageHead
        title={t("information.received")}
        lead={t("information.receivedLead", { agency: receipt.agencyName, number: receipt.number })}
        actions={<PrintButton />}
      />
      <Card>
        <Typography color="textSecondary">{t("information.code")}</Typography>
        <Typography
          component="output"
          aria-label={t("information.code")}
          sx={{
            display: "block",
            fontFamily: "monospace",
            fontWeight: 700,
            fontSize: { xs: "1.35rem", sm: "2rem" },
            letterSpacing: "0.04em",
            my: 1,
          }}
        >
          {receipt.code}
        </Typography>
        <Box className="no-print" sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1 }}>
          <Button
            startIcon={<ContentCopyOutlined />}
            onClick={() => {
              void navigator.clipboard.writeText(receipt.code).then(() => {
                setCopied(true);
              });
            }}
          >
            {t("information.copy")}
          </Button>
          <span role="status">{copied && t("information.copied")}</span>
        </Box>
        <Alert severity="warning" variant="outlined" sx={{ my: 2 }}>
          {t("information.codeKeep")}
        </Alert>
        <Facts
          items={[
            [t("information.subject"), receipt.subject],
            [t("information.receivedAt"), showDateTime(receipt.receivedAt)],
            [
              t("information.due"),
              receipt.clock ? <DueTag key="due" due={receipt.clock} /> : t("information.onTheSpot"),
            ],
          ]}
        />
        <Box className="no-print" sx={{ mt: 2 }}>
          <Button
            variant="contained"
            component={Link}
            to={paths.followInformation}
            state={{ code: receipt.code }}
          >
            {t("information.follow")}
          </Button>
        </Box>
      </Card>
    </Box>
  );
}
