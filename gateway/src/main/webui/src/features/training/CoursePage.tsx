import PersonAddOutlined from "@mui/icons-material/PersonAddOutlined";
import UploadFileOutlined from "@mui/icons-material/UploadFileOutlined";
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useOwnAgency } from "@/shared/agency/useOwnAgency";
import type { CourseView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { showDateTime } from "@/shared/time/zone";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Facts } from "@/shared/ui/Facts";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { PageHead } from "@/shared/ui/PageHead";
import { PrintButton } from "@/shared/ui/PrintButton";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";
import { SidePanel } from "@/shared/ui/SidePanel";
import { courseQuery, IMPORT_KIND, rosterQuery, useHoldCourse } from "./api";
import { CourseForm } from "./CourseForm";
import { showDays } from "./days";
import { EnrolPanel } from "./EnrolPanel";
import { ReasonForm } from "./ReasonForm";
import { Roster } from "./Roster";
import { SignatureSheet } from "./SignatureSheet";
import { CourseStateTag } from "./tags";
import { useWords } from "./useWords";

type Panel = "edit" | "enrol" | "cancellation" | "reopening";

export function CoursePage() {
  const { id = "" } = useParams();
  const course = useQuery(courseQuery(id));
  return (
    <Loadable query={course} wholePage>
      {(loaded) => <Course course={loaded} loadedAt={course.dataUpdatedAt} />}
    </Loadable>
  );
}

function Course({ course, loadedAt }: { course: CourseView; loadedAt: number }) {
  const { t } = useTranslation();
  const me = useMe();
  const own = useOwnAgency();
  const [panel, setPanel] = useState<Panel>();
  const [done, setDone] = useState(false);
  const hold = useHoldCourse(course);
  const mayEdit = hasAny(me, rights.editPeople);
  const holds = mayEdit && (hasAny(me, ["province-admin"]) || own?.id === course.agencyId);
  const planned = course.state === "PLANNED";
  const open = (next: Panel) => () => {
    setDone(false);
    setPanel(next);
  };
  const close = () => {
    setPanel(undefined);
  };
  const finish = () => {
    close();
    setDone(true);
  };

  return (
    <>
      <PageHead
        kicker={<RouterLink to={paths.courses}>{t("training.title")}</RouterLink>}
        title={course.title}
        actions={
          <>
            <PrintButton />
            {holds && planned && (
              <>
                <Button variant="outlined" onClick={open("cancellation")}>
                  {t("training.cancellation")}
                </Button>
                <Button variant="outlined" onClick={open("edit")}>
                  {t("common.edit")}
                </Button>
                {course.begun && (
                  <Button
                    variant="contained"
                    disabled={hold.isPending}
                    onClick={() => {
                      setDone(false);
                      hold.mutate();
                    }}
                  >
                    {t("training.holding")}
                  </Button>
                )}
              </>
            )}
            {holds && !planned && (
              <Button variant="outlined" onClick={open("reopening")}>
                {t("training.reopening")}
              </Button>
            )}
          </>
        }
      />
      {done && <Notice>{t("common.updated")}</Notice>}
      {/* What was missing may have been supplied since. */}
      {hold.error && hold.submittedAt >= loadedAt && (
        <Box sx={{ mb: 2 }}>
          <ProblemAlert error={hold.error} />
        </Box>
      )}
      {course.stateReason && (
        <Alert severity="info" variant="outlined" sx={{ mb: 2 }}>
          {t(course.state === "CANCELLED" ? "training.cancelledFor" : "training.reopenedFor", {
            reason: course.stateReason,
          })}
        </Alert>
      )}
      <CourseFacts course={course} />
      <RosterSection course={course} holds={holds && planned} onEnrol={open("enrol")} />
      <SidePanel title={panel ? t(`training.panel.${panel}`) : ""} open={panel !== undefined} onClose={close}>
        {panel === "edit" && <CourseForm course={course} onDone={finish} />}
        {panel === "enrol" && <EnrolPanel course={course} onDone={finish} />}
        {(panel === "cancellation" || panel === "reopening") && (
          <ReasonForm course={course} step={panel} onDone={finish} />
        )}
      </SidePanel>
    </>
  );
}

function CourseFacts({ course }: { course: CourseView }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <Facts
      items={[
        [
          t("common.state"),
          <Box key="state" component="span" sx={{ display: "inline-flex", gap: 1, alignItems: "center" }}>
            <CourseStateTag state={course.state} />
            {course.state !== "PLANNED" && showDateTime(course.stateAt)}
          </Box>,
        ],
        [t("training.code"), course.code],
        [t("training.topic"), words.topic(course.topic)],
        [t("training.audience"), words.audience(course.kinds, course.levels)],
        [t("training.when"), showDays(course.firstDay, course.lastDay)],
        [t("training.place"), course.place],
        [t("training.organiser"), course.agencyName],
        [t("training.documentNumber"), course.documentNumber],
        [
          t("training.people"),
          course.capacity
            ? t("training.enrolledOf", { count: course.enrolled, capacity: course.capacity })
            : t("training.enrolled", { count: course.enrolled }),
        ],
        [
          t("training.result"),
          course.begun && t("training.came", { attended: course.attended, absent: course.absent }),
        ],
      ]}
    />
  );
}

interface RosterProps {
  course: CourseView;
  holds: boolean;
  onEnrol: () => void;
}

function RosterSection({ course, holds, onEnrol }: RosterProps) {
  const { t } = useTranslation();
  const me = useMe();
  const roster = useQuery(rosterQuery(course.id));
  const maySend = hasAny(me, rights.editPeople) && course.state === "PLANNED";
  const actions = maySend && (
    <Box className="no-print" sx={{ display: "flex", flexWrap: "wrap", gap: 1, justifyContent: "flex-end" }}>
      <Button component={Link} to={paths.importsOf(IMPORT_KIND)} startIcon={<UploadFileOutlined />}>
        {t("communicator.fromFile")}
      </Button>
      <Button variant="contained" startIcon={<PersonAddOutlined />} onClick={onEnrol}>
        {t("training.enrol")}
      </Button>
    </Box>
  );
  return (
    <Section title={t("training.roster")} actions={actions}>
      <Loadable
        query={roster}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t("training.rosterEmpty")} hint={t("training.rosterEmptyHint")} />}
      >
        {({ items }) => (
          <>
            <Box className="no-print">
              <Roster course={course} people={items} mayMark={holds} mayWithdraw={maySend} />
            </Box>
            <SignatureSheet people={items} />
          </>
        )}
      </Loadable>
    </Section>
  );
}
