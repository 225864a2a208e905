import Add from "@mui/icons-material/Add";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { CourseView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { Choice } from "@/shared/ui/Choice";
import { DataTable } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { RouterLink } from "@/shared/ui/RouterLink";
import { SearchField } from "@/shared/ui/SearchField";
import { SidePanel } from "@/shared/ui/SidePanel";
import { useFilters } from "@/shared/ui/useFilters";
import { coursesQuery } from "./api";
import { CourseForm } from "./CourseForm";
import { showDays } from "./days";
import { CourseStateTag } from "./tags";
import { useWords } from "./useWords";

export function CoursesPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const me = useMe();
  const words = useWords();
  const filters = useFilters();
  const filter = Object.fromEntries(
    ["q", "topic", "state", "kind", "year"].map((name) => [name, filters.get(name)]),
  );
  const courses = useQuery(coursesQuery(filter, filters.page));
  const [planning, setPlanning] = useState(false);
  const thisYear = new Date().getFullYear();
  const choose = (field: string) => (value: string | undefined) => {
    filters.set({ [field]: value });
  };
  const plan = hasAny(me, rights.editPeople) && (
    <Button
      variant="contained"
      startIcon={<Add />}
      onClick={() => {
        setPlanning(true);
      }}
    >
      {t("training.plan")}
    </Button>
  );

  return (
    <>
      <PageHead title={t("training.title")} lead={t("training.lead")} actions={plan} />
      <Box className="no-print" sx={{ display: "flex", flexWrap: "wrap", gap: 2, mb: 3 }}>
        <SearchField
          key={filters.get("q") ?? ""}
          label={t("training.q")}
          initial={filters.get("q")}
          onSearch={choose("q")}
        />
        <Choice
          label={t("training.topic")}
          value={filters.get("topic")}
          options={words.topics.map(({ code }) => ({ value: code, label: words.topic(code) }))}
          onChoose={choose("topic")}
        />
        <Choice
          label={t("training.audience")}
          value={filters.get("kind")}
          options={words.kinds}
          onChoose={choose("kind")}
        />
        <Choice
          label={t("common.state")}
          value={filters.get("state")}
          options={(["PLANNED", "HELD", "CANCELLED"] as const).map((state) => ({
            value: state,
            label: t(`training.states.${state}`),
          }))}
          onChoose={choose("state")}
        />
        <Choice
          label={t("training.year")}
          value={filters.get("year")}
          options={[thisYear + 1, thisYear, thisYear - 1, thisYear - 2, thisYear - 3].map((year) => ({
            value: String(year),
            label: String(year),
          }))}
          onChoose={choose("year")}
        />
      </Box>
      <Loadable
        query={courses}
        isEmpty={({ items }) => items.length === 0}
        empty={
          filters.any ? (
            <EmptyState title={t("training.emptyFiltered")} hint={t("communicator.emptyFilteredHint")} />
          ) : (
            <EmptyState title={t("training.empty")} hint={t("training.emptyHint")} action={plan} />
          )
        }
      >
        {(page) => (
          <>
            <CourseTable courses={page.items} />
            <Paging page={page} onPage={filters.setPage} />
          </>
        )}
      </Loadable>
      <SidePanel
        title={t("training.plan")}
        open={planning}
        onClose={() => {
          setPlanning(false);
        }}
      >
        <CourseForm onDone={(course) => void navigate(paths.course(course.id))} />
      </SidePanel>
    </>
  );
}

function CourseTable({ courses }: { courses: CourseView[] }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <DataTable
      label={t("training.list")}
      rows={courses}
      columns={[
        {
          label: t("training.course"),
          cell: (course) => (
            <>
              <RouterLink to={paths.course(course.id)} underline="hover" sx={{ fontWeight: 600 }}>
                {course.title}
              </RouterLink>
              <Typography variant="body2" color="textSecondary">
                {course.code} · {words.topic(course.topic)}
              </Typography>
            </>
          ),
        },
        {
          label: t("training.when"),
          cell: (course) => (
            <>
              {showDays(course.firstDay, course.lastDay)}
              <Typography variant="body2" color="textSecondary">
                {course.place}
              </Typography>
            </>
          ),
        },
        { label: t("training.organiser"), cell: (course) => course.agencyName },
        { label: t("training.audience"), cell: (course) => words.audience(course.kinds, course.levels) },
        { label: t("training.people"), cell: (course) => <People course={course} /> },
        { label: t("common.state"), cell: (course) => <CourseStateTag state={course.state} /> },
      ]}
    />
  );
}

function People({ course }: { course: CourseView }) {
  const { t } = useTranslation();
  return (
    <>
      {course.capacity
        ? t("training.enrolledOf", { count: course.enrolled, capacity: course.capacity })
        : t("training.enrolled", { count: course.enrolled })}
      {course.begun && course.enrolled > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t("training.came", { attended: course.attended, absent: course.absent })}
        </Typography>
      )}
    </>
  );
}
