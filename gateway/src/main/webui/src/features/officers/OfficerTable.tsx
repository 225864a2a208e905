import Link from "@mui/material/Link";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { OfficerView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { usePeriod } from "@/shared/time/usePeriod";
import { ActiveTag } from "@/shared/ui/ActiveTag";
import { DataTable, type Column } from "@/shared/ui/DataTable";
import { RowActions } from "@/shared/ui/RowActions";
import { RouterLink } from "@/shared/ui/RouterLink";

interface Props {
  officers: OfficerView[];
  onEdit?: (officer: OfficerView) => void;
  onEnd?: (officer: OfficerView) => void;
}

export function OfficerTable({ officers, onEdit, onEnd }: Props) {
  const { t } = useTranslation();
  const period = usePeriod();
  const columns: [Column<OfficerView>, ...Column<OfficerView>[]] = [
    {
      label: t("communicator.personName"),
      cell: (officer) => (
        <>
          <RouterLink
            to={paths.trainingRecord(officer.id)}
            aria-label={t("training.recordOf", { name: officer.personName })}
            underline="hover"
            sx={{ fontWeight: 600, display: "block" }}
          >
            {officer.personName}
          </RouterLink>
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
          <ActiveTag
            active={officer.active}
            label={t(officer.active ? "officer.active" : "officer.inactive")}
          />
          <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
            {period(officer.activeFrom, officer.activeTo)}
          </Typography>
        </>
      ),
    },
  ];
  if (onEdit && onEnd) {
    columns.push({
      label: t("communicator.actions"),
      cell: (officer) => (
        <RowActions
          name={officer.personName}
          onEdit={() => {
            onEdit(officer);
          }}
          end={
            officer.active
              ? {
                  label: t("officer.endShort"),
                  describe: t("officer.endOf", { name: officer.personName }),
                  onEnd: () => {
                    onEnd(officer);
                  },
                }
              : undefined
          }
        />
      ),
    });
  }
  return <DataTable label={t("officer.list")} rows={officers} columns={columns} />;
}
