import BlockOutlined from "@mui/icons-material/BlockOutlined";
import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import EventOutlined from "@mui/icons-material/EventOutlined";
import HourglassEmptyOutlined from "@mui/icons-material/HourglassEmptyOutlined";
import HowToRegOutlined from "@mui/icons-material/HowToRegOutlined";
import PersonOffOutlined from "@mui/icons-material/PersonOffOutlined";
import UpdateOutlined from "@mui/icons-material/UpdateOutlined";
import type { ComponentProps, ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Attendance, CourseState, Standing } from "@/shared/api/types";
import { StateTag } from "@/shared/ui/StateTag";

interface Look {
  tone: ComponentProps<typeof StateTag>["tone"];
  icon: ReactElement;
}

const courses: Record<CourseState, Look> = {
  PLANNED: { tone: "info", icon: <EventOutlined /> },
  HELD: { tone: "success", icon: <CheckCircleOutlined /> },
  CANCELLED: { tone: "default", icon: <BlockOutlined /> },
};

const attendances: Record<Attendance, Look> = {
  REGISTERED: { tone: "info", icon: <HowToRegOutlined /> },
  ATTENDED: { tone: "success", icon: <CheckCircleOutlined /> },
  ABSENT: { tone: "warning", icon: <PersonOffOutlined /> },
};

const standings: Record<Standing, Look> = {
  MET: { tone: "success", icon: <CheckCircleOutlined /> },
  EXPIRING: { tone: "warning", icon: <UpdateOutlined /> },
  EXPIRED: { tone: "error", icon: <ErrorOutlined /> },
  NEVER: { tone: "error", icon: <ErrorOutlined /> },
  GRACE: { tone: "info", icon: <HourglassEmptyOutlined /> },
};

export function CourseStateTag({ state }: { state: CourseState }) {
  const { t } = useTranslation();
  return <StateTag {...courses[state]} label={t(`training.states.${state}`)} />;
}

export function AttendanceTag({ attendance }: { attendance: Attendance }) {
  const { t } = useTranslation();
  return <StateTag {...attendances[attendance]} label={t(`training.attendance.${attendance}`)} />;
}

export function StandingTag({ standing }: { standing: Standing }) {
  const { t } = useTranslation();
  return <StateTag {...standings[standing]} label={t(`training.standing.${standing}`)} />;
}
