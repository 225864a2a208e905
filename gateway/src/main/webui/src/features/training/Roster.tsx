import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Attendance, CourseView, EnrolmentView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { DataTable, type Column } from "@/shared/ui/DataTable";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { RouterLink } from "@/shared/ui/RouterLink";
import { SidePanel } from "@/shared/ui/SidePanel";
import { useMarkAttendance, useWithdraw } from "./api";
import { MarkForm } from "./MarkForm";
import { AttendanceTag } from "./tags";
import { useWords } from "./useWords";

interface Props {
  course: CourseView;
  people: EnrolmentView[];
  /** Whether the reader says who came. */
  mayMark: boolean;
  /** Whether the reader takes people off the list. */
  mayWithdraw: boolean;
}

interface Marking {
  people: [EnrolmentView, ...EnrolmentView[]];
  attendance: Attendance;
}

/** Who is on the list; whoever holds the course marks one person, or all that are ticked. */
export function Roster({ course, people, mayMark, mayWithdraw }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [marking, setMarking] = useState<Marking>();
  const mark = useMarkAttendance(course.id);
  const withdraw = useWithdraw();
  const [first, ...others] = people.filter(({ id }) => ticked.includes(id));
  const marks = mayMark && course.begun;
  const all = ticked.length === people.length;

  const close = () => {
    setMarking(undefined);
  };

  const columns: [Column<EnrolmentView>, ...Column<EnrolmentView>[]] = [
    {
      label: t("communicator.personName"),
      cell: (line) => (
        <Stack direction="row" spacing={1} sx={{ alignItems: "flex-start" }}>
          {marks && (
            <Checkbox
              className="no-print"
              sx={{ mt: -1, ml: -1 }}
              checked={ticked.includes(line.id)}
              slotProps={{ input: { "aria-label": t("training.tick", { name: line.personName }) } }}
              onChange={(_, wanted) => {
                setTicked(wanted ? [...ticked, line.id] : ticked.filter((id) => id !== line.id));
              }}
            />
          )}
          <div>
            <RouterLink to={paths.trainingRecord(line.personId)} underline="hover" sx={{ fontWeight: 600 }}>
              {line.personName}
            </RouterLink>
            <Typography variant="body2" color="textSecondary">
              {[line.personCode, line.position].filter(Boolean).join(" · ")}
            </Typography>
          </div>
        </Stack>
      ),
    },
    {
      label: t("common.agency"),
      cell: (line) => (
        <>
          {line.agencyName}
          <Typography variant="body2" color="textSecondary">
            {words.who(line.kind, line.level)}
          </Typography>
        </>
      ),
    },
    {
      label: t("training.result"),
      cell: (line) => (
        <>
          <AttendanceTag attendance={line.state} />
          {(line.reason ?? line.certificateNumber) && (
            <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
              {line.reason ?? t("training.certificateOf", { number: line.certificateNumber })}
            </Typography>
          )}
        </>
      ),
    },
  ];
  if (marks || mayWithdraw) {
    columns.push({
      label: t("communicator.actions"),
      cell: (line) => (
        <Stack direction="row" spacing={1} className="no-print">
          {marks && (
            <Button
              size="small"
              aria-label={t("training.markOf", { name: line.personName })}
              onClick={() => {
                setMarking({
                  people: [line],
                  attendance: line.state === "REGISTERED" ? "ATTENDED" : line.state,
                });
              }}
            >
              {t("training.mark")}
            </Button>
          )}
          {mayWithdraw && line.state === "REGISTERED" && (
            <Button
              size="small"
              disabled={withdraw.isPending}
              aria-label={t("training.withdrawOf", { name: line.personName })}
              onClick={() => {
                withdraw.mutate(line);
              }}
            >
              {t("training.withdraw")}
            </Button>
          )}
        </Stack>
      ),
    });
  }

  return (
    <Stack spacing={2}>
      {marks && (
        <Stack
          className="no-print"
          direction="row"
          role="group"
          aria-label={t("training.bulk")}
          sx={{ flexWrap: "wrap", gap: 1.5, alignItems: "center" }}
        >
          <FormControlLabel
            control={
              <Checkbox
                checked={all}
                indeterminate={!all && ticked.length > 0}
                onChange={(_, wanted) => {
                  setTicked(wanted ? people.map(({ id }) => id) : []);
                }}
              />
            }
            label={t("training.tickAll")}
          />
          <Button
            variant="contained"
            disabled={!first || mark.isPending}
            onClick={() => {
              if (first) {
                mark.mutate([first, ...others].map(attended), {
                  onSuccess: () => {
                    setTicked([]);
                  },
                });
              }
            }}
          >
            {t("training.markAttended", { count: first ? others.length + 1 : 0 })}
          </Button>
          <Button
            variant="outlined"
            disabled={!first || mark.isPending}
            onClick={() => {
              if (first) setMarking({ people: [first, ...others], attendance: "ABSENT" });
            }}
          >
            {t("training.markAbsent")}
          </Button>
        </Stack>
      )}
      {mark.error && <ProblemAlert error={mark.error} />}
      {withdraw.error && <ProblemAlert error={withdraw.error} />}
      <DataTable label={t("training.roster")} rows={people} columns={columns} />
      <SidePanel title={t("training.mark")} open={marking !== undefined} onClose={close}>
        {marking && (
          <MarkForm
            people={marking.people}
            attendance={marking.attendance}
            onDone={() => {
              setTicked([]);
              close();
            }}
          />
        )}
      </SidePanel>
    </Stack>
  );
}

/** Whoever has a certificate keeps it. */
function attended(enrolment: EnrolmentView) {
  return {
    enrolmentId: enrolment.id,
    seen: enrolment.version,
    attendance: "ATTENDED" as const,
    certificateNumber: enrolment.certificateNumber,
  };
}
