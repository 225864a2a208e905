import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { OpenDuty } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { age } from "@/shared/time/age";
import { endWords, exactWords } from "@/shared/time/due";
import { useNow } from "@/shared/time/useNow";
import { showDate, showDateTime } from "@/shared/time/zone";
import { DataTable } from "@/shared/ui/DataTable";
import { RouterLink } from "@/shared/ui/RouterLink";
import { DutyStateTag } from "./DutyStateTag";

interface Props {
  label: string;
  duties: OpenDuty[];
  /** Left out where the page is about one agency. */
  withAgency?: boolean;
}

/** A board in bad times has hundreds; the first ones, which are due first, are what somebody can act on today. */
const FIRST = 20;

/** Open duties with reason, owner and age; the clock is told in words. */
export function OpenDutyTable({ label, duties, withAgency = true }: Props) {
  const { t } = useTranslation();
  const now = useNow();
  return (
    <DataTable
      label={label}
      rows={duties}
      first={FIRST}
      columns={[
        { label: t("duty.what"), cell: (duty) => <What duty={duty} /> },
        ...(withAgency ? [{ label: t("common.agency"), cell: (duty: OpenDuty) => duty.agencyName }] : []),
        { label: t("duty.owner"), cell: (duty) => t(`duty.owners.${duty.owner}`) },
        {
          label: t("duty.age"),
          cell: (duty) => (
            <>
              {age(t, duty.since, now)}
              <Typography variant="body2" color="textSecondary" component="div">
                {t("duty.since", { date: showDate(duty.since) })}
              </Typography>
            </>
          ),
        },
        {
          label: t("duty.due"),
          cell: (duty) => (
            <Box sx={{ display: "flex", flexDirection: "column", gap: 0.5, alignItems: "flex-start" }}>
              <DutyStateTag state={duty.state} />
              {duty.clock && <span>{t("duty.dueAt", { exact: exactWords(t, duty.clock, now) })}</span>}
            </Box>
          ),
        },
      ]}
    />
  );
}

function What({ duty }: { duty: OpenDuty }) {
  const { t } = useTranslation();
  return (
    <>
      <RouterLink to={placeOf(duty)} underline="hover" sx={{ fontWeight: 600 }}>
        {reasonOf(t, duty)}
      </RouterLink>
      {duty.subject && (
        <Typography variant="body2" color="textSecondary">
          {duty.subject}
        </Typography>
      )}
    </>
  );
}

/** Why it is open; a task says what kind of matter waits. */
function reasonOf(t: TFunction, { reason, taskKind }: OpenDuty): string {
  return taskKind ? t(`task.kinds.${taskKind}`) : t(`duty.reason.${reason}`);
}

/** Where something is done about it. */
function placeOf(duty: OpenDuty): string {
  if (duty.subjectId) return paths.task(duty.subjectId);
  return duty.kind === "VACANCY" ? paths.consoleAgency(duty.agencyId) : paths.agencyDuties(duty.agencyId);
}

/** The same as rows of a spreadsheet. */
export function useDutyCsv() {
  const { t } = useTranslation();
  return {
    head: [
      t("common.agency"),
      t("duty.what"),
      t("duty.subject"),
      t("duty.owner"),
      t("duty.sinceHead"),
      t("duty.due"),
      t("common.state"),
    ],
    row: (duty: OpenDuty) => [
      duty.agencyName,
      reasonOf(t, duty),
      duty.subject ?? "",
      t(`duty.owners.${duty.owner}`),
      showDateTime(duty.since),
      duty.clock ? endWords(t, duty.clock.dueAt) : "",
      t(`duty.state.${duty.state}`),
    ],
  };
}
