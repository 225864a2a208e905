import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import HistoryOutlined from "@mui/icons-material/HistoryOutlined";
import Button from "@mui/material/Button";
import Link from "@mui/material/Link";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { OfficerView } from "@/shared/api/types";
import { showDate } from "@/shared/time/zone";
import { DataTable, type Column } from "@/shared/ui/DataTable";
import { StateTag } from "@/shared/ui/StateTag";

interface Props {
  officers: OfficerView[];
  onEdit?: (officer: OfficerView) => void;
  onEnd?: (officer: OfficerView) => void;
}

export function OfficerTable({ officers, onEdit, onEnd }: Props) {
  const { t } = useTranslation();
  const columns: [Column<OfficerView>, ...Column<OfficerView>[]] = [
    {
      label: t("communicator.personName"),
      cell: (officer) => (
        <>
          <Typography component="span" sx={{ fontWeight: 600, display: "block" }}>
            {officer.personName}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {officer.position}
          </Typography>
        </>
      ),
    },
    { label: t("common.agency"), cell: (officer) => officer.agencyName },
    {
      label: t("communicator.contact"),
      cell: (officer) => (
        <>
          {officer.phone}
          <br />
          <Link href={`mailto:${officer.email}`}>{officer.email}</Link>
        </>
      ),
    },
    {
      label: t("common.state"),
      cell: (officer) => (
        <>
          {officer.active ? (
            <StateTag tone="success" icon={<CheckCircleOutlined />} label={t("officer.active")} />
          ) : (
            <StateTag tone="default" icon={<HistoryOutlined />} label={t("officer.inactive")} />
          )}
          <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
            {officer.activeTo
              ? t("communicator.period", {
                  from: showDate(officer.activeFrom),
                  to: showDate(officer.activeTo),
                })
              : t("communicator.since", { from: showDate(officer.activeFrom) })}
          </Typography>
        </>
      ),
    },
  ];
  if (onEdit && onEnd) {
    columns.push({
      label: t("communicator.actions"),
      cell: (officer) => (
        <Stack direction="row" spacing={1}>
          <Button
            size="small"
            aria-label={t("communicator.editOf", { name: officer.personName })}
            onClick={() => {
              onEdit(officer);
            }}
          >
            {t("common.edit")}
          </Button>
          {officer.active && (
            <Button
              size="small"
              aria-label={t("officer.endOf", { name: officer.personName })}
              onClick={() => {
                onEnd(officer);
              }}
            >
              {t("officer.endShort")}
            </Button>
          )}
        </Stack>
      ),
    });
  }
  return <DataTable label={t("officer.list")} rows={officers} columns={columns} />;
}
