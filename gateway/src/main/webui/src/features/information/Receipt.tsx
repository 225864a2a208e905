import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { InformationReceipt } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { CodeShown } from "@/shared/receipt/CodeShown";
import { showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { DueTag } from "@/shared/ui/DueTag";
import { Facts } from "@/shared/ui/Facts";
import { PageHead } from "@/shared/ui/PageHead";
import { PrintButton } from "@/shared/ui/PrintButton";

/** What somebody takes home who has asked: the code, and until when the agency has to act. */
export function Receipt({ receipt }: { receipt: InformationReceipt }) {
  const { t } = useTranslation();
  return (
    <Box sx={{ maxWidth: 720, mx: "auto" }}>
      <PageHead
        title={t("information.received")}
        lead={t("information.receivedLead", { agency: receipt.agencyName, number: receipt.number })}
        actions={<PrintButton />}
      />
      <Card>
        <CodeShown code={receipt.code} />
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
