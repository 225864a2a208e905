import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { TrainingRecord } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { DataTable } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { PrintButton } from "@/shared/ui/PrintButton";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";
import { recordQuery } from "./api";
import { showDays } from "./days";
import { Stands } from "./GapsPage";
import { AttendanceTag, CourseStateTag } from "./tags";
import { useWords } from "./useWords";

export function TrainingRecordPage() {
  const { id = "" } = useParams();
  const record = useQuery(recordQuery(id));
  return (
    <Loadable query={record} wholePage>
      {(loaded) => <Record record={loaded} />}
    </Loadable>
  );
}

function Record({ record }: { record: TrainingRecord }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <>
      <PageHead
        kicker={
          <RouterLink to={record.kind === "OFFICER" ? paths.officers : paths.communicators}>
            {t(record.kind === "OFFICER" ? "nav.officers" : "nav.communicators")}
          </RouterLink>
        }
        title={record.personName}
        lead={[record.code, words.who(record.kind, record.level), record.position, record.agencyName]
          .filter(Boolean)
          .join(" · ")}
        actions={<PrintButton />}
      />
      <Section title={t("training.duties")}>
        {record.duties.length === 0 ? (
          <EmptyState title={t("training.noDuties")} />
        ) : (
          <DataTable
            label={t("training.duties")}
            rows={record.duties.map((gap) => ({ ...gap, id: `${gap.topic} ${gap.withinMonths ?? ""}` }))}
            columns={[
              {
                label: t("training.topic"),
                cell: (gap) => (
                  <Typography component="span" sx={{ fontWeight: 600 }}>
                    {words.topic(gap.topic)}
                  </Typography>
                ),
              },
              {
                label: t("training.howOften"),
                cell: (gap) =>
                  gap.withinMonths ? t("training.within", { count: gap.withinMonths }) : t("training.once"),
              },
              { label: t("common.state"), cell: (gap) => <Stands gap={gap} /> },
            ]}
          />
        )}
      </Section>
      <Section title={t("training.taken")}>
        {record.courses.length === 0 ? (
          <EmptyState title={t("training.noneTaken")} />
        ) : (
          <DataTable
            label={t("training.taken")}
            rows={record.courses.map((taken) => ({ ...taken, id: taken.courseId }))}
            columns={[
              {
                label: t("training.course"),
                cell: (taken) => (
                  <>
                    <RouterLink to={paths.course(taken.courseId)} underline="hover" sx={{ fontWeight: 600 }}>
                      {taken.title}
                    </RouterLink>
                    <Typography variant="body2" color="textSecondary">
                      {taken.code} · {words.topic(taken.topic)}
                    </Typography>
                  </>
                ),
              },
              { label: t("training.when"), cell: (taken) => showDays(taken.firstDay, taken.lastDay) },
              {
                label: t("training.courseState"),
                cell: (taken) => <CourseStateTag state={taken.courseState} />,
              },
              {
                label: t("training.result"),
                cell: (taken) => (
                  <>
                    <AttendanceTag attendance={taken.state} />
                    {(taken.reason ?? taken.certificateNumber) && (
                      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
                        {taken.reason ?? t("training.certificateOf", { number: taken.certificateNumber })}
                      </Typography>
                    )}
                  </>
                ),
              },
            ]}
          />
        )}
      </Section>
    </>
  );
}
