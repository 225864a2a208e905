import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import PendingOutlined from "@mui/icons-material/PendingOutlined";
import RemoveCircleOutlined from "@mui/icons-material/RemoveCircleOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ContactReport } from "@/shared/api/types";
import { showDateTime } from "@/shared/time/zone";
import { DataTable } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { SidePanel } from "@/shared/ui/SidePanel";
import { StateTag } from "@/shared/ui/StateTag";
import { reportsQuery } from "./api";
import { SettleForm } from "./SettleForm";

export function Reports({ agencyId, maySettle }: { agencyId: string; maySettle: boolean }) {
  const { t } = useTranslation();
  const reports = useQuery(reportsQuery(agencyId));
  const [settling, setSettling] = useState<ContactReport>();
  const [settled, setSettled] = useState(false);
  return (
    <>
      {settled && <Notice>{t("contact.settled")}</Notice>}
      <Loadable
        query={reports}
        rows={2}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t("contact.noReports")} />}
      >
        {({ items }) => (
          <DataTable
            label={t("contact.reports")}
            rows={items}
            columns={[
              { label: t("contact.said"), cell: (report) => <Said report={report} /> },
              { label: t("contact.origin"), cell: (report) => t(`contact.origins.${report.origin}`) },
              { label: t("contact.reportedAt"), cell: (report) => showDateTime(report.reportedAt) },
              { label: t("common.state"), cell: (report) => <Outcome report={report} /> },
              {
                label: t("contact.action"),
                cell: (report) =>
                  maySettle && report.state === "OPEN" ? (
                    <Button
                      size="small"
                      variant="outlined"
                      onClick={() => {
                        setSettled(false);
                        setSettling(report);
                      }}
                    >
                      {t("contact.settle")}
                    </Button>
                  ) : null,
              },
            ]}
          />
        )}
      </Loadable>
      <SidePanel
        title={t("contact.settle")}
        open={settling !== undefined}
        onClose={() => {
          setSettling(undefined);
        }}
      >
        {settling && (
          <SettleForm
            report={settling}
            onDone={() => {
              setSettling(undefined);
              setSettled(true);
            }}
          />
        )}
      </SidePanel>
    </>
  );
}

export function Said({ report }: { report: ContactReport }) {
  const { t } = useTranslation();
  return (
    <>
      <Typography component="span" sx={{ fontWeight: 600 }}>
        {t(`contact.wrong.${report.wrong}`)}
      </Typography>
      <Box sx={{ overflowWrap: "anywhere" }}>{report.detail}</Box>
      {report.correction && (
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: "anywhere" }}>
          {t("contact.correctionLine", { text: report.correction })}
        </Typography>
      )}
    </>
  );
}

const outcomes = {
  OPEN: { tone: "warning", icon: <PendingOutlined /> },
  CORRECTED: { tone: "success", icon: <CheckCircleOutlined /> },
  UNFOUNDED: { tone: "default", icon: <RemoveCircleOutlined /> },
} as const;

function Outcome({ report }: { report: ContactReport }) {
  const { t } = useTranslation();
  const { tone, icon } = outcomes[report.state];
  return (
    <>
      <StateTag tone={tone} icon={icon} label={t(`contact.outcome.${report.state}`)} />
      {report.settledAt && (
        <Typography variant="body2" color="textSecondary">
          {t("duty.recorded", { at: showDateTime(report.settledAt), by: report.settledBy })}
        </Typography>
      )}
      {report.settlement && <Typography variant="body2">{report.settlement}</Typography>}
    </>
  );
}
