import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { CommunicatorView, Term } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { usePeriod } from "@/shared/time/usePeriod";
import { ActiveTag } from "@/shared/ui/ActiveTag";
import { DataTable, type Column } from "@/shared/ui/DataTable";
import { RowActions } from "@/shared/ui/RowActions";
import { RouterLink } from "@/shared/ui/RouterLink";
import type { Vocabulary } from "./api";
import { useTermName } from "@/shared/i18n/useTermName";

interface Props {
  communicators: CommunicatorView[];
  vocabulary: Vocabulary | undefined;
  onEdit?: (who: CommunicatorView) => void;
  onRetire?: (who: CommunicatorView) => void;
}

export function CommunicatorTable({ communicators, vocabulary, onEdit, onRetire }: Props) {
  const { t } = useTranslation();
  const period = usePeriod();
  const name = useTermName();
  const term = (terms: Term[] | undefined, code: string) => {
    const found = terms?.find((candidate) => candidate.code === code);
    return found ? name(found) : code;
  };
  const columns: [Column<CommunicatorView>, ...Column<CommunicatorView>[]] = [
    {
      label: t("communicator.personName"),
      cell: (who) => (
        <>
          <RouterLink
            to={paths.trainingRecord(who.id)}
            aria-label={t("training.recordOf", { name: who.personName })}
            underline="hover"
            sx={{ fontWeight: 600, display: "block" }}
          >
            {who.personName}
          </RouterLink>
          <Typography variant="body2" color="textSecondary">
            {[who.code, who.position].filter(Boolean).join(" · ")}
          </Typography>
        </>
      ),
    },
    {
      label: t("communicator.kind"),
      cell: (who) => (
        <>
          {t(`communicator.kinds.${who.kind}`)}
          <Typography variant="body2" color="textSecondary">
            {t("communicator.levelLine", { level: term(vocabulary?.levels, who.level) })}
          </Typography>
        </>
      ),
    },
    {
      label: t("communicator.area"),
      cell: (who) => (
        <>
          {who.villages ?? who.communeName ?? t("communicator.wholeProvince")}
          <Typography variant="body2" color="textSecondary">
            {who.villages && who.communeName ? who.communeName : who.agencyName}
          </Typography>
        </>
      ),
    },
    {
      label: t("communicator.languages"),
      cell: (who) => who.languages.map((code) => term(vocabulary?.languages, code)).join(", "),
    },
    {
      label: t("communicator.contact"),
      cell: (who) => [who.phone, who.email].filter(Boolean).join(" · ") || "–",
    },
    {
      label: t("common.state"),
      cell: (who) => (
        <>
          <ActiveTag
            active={who.active}
            label={t(who.active ? "communicator.active" : "communicator.inactive")}
          />
          <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
            {period(who.activeFrom, who.activeTo)}
          </Typography>
        </>
      ),
    },
  ];
  if (onEdit && onRetire) {
    columns.push({
      label: t("communicator.actions"),
      cell: (who) => (
        <RowActions
          name={who.personName}
          onEdit={() => {
            onEdit(who);
          }}
          end={
            who.active
              ? {
                  label: t("communicator.retireShort"),
                  describe: t("communicator.retireOf", { name: who.personName }),
                  onEnd: () => {
                    onRetire(who);
                  },
                }
              : undefined
          }
        />
      ),
    });
  }
  return <DataTable label={t("communicator.list")} rows={communicators} columns={columns} />;
}
