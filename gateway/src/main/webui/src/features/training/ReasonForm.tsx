import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { CourseView } from "@/shared/api/types";
import { WordsForm } from "@/shared/forms/WordsForm";
import { useSettleCourse } from "./api";

interface Props {
  course: CourseView;
  step: "cancellation" | "reopening";
  onDone: () => void;
}

/** Why a course is cancelled, or opened again. */
export function ReasonForm({ course, step, onDone }: Props) {
  const { t } = useTranslation();
  return (
    <WordsForm
      label={t("training.reason")}
      max={500}
      action={t(`training.${step}`)}
      send={useSettleCourse(course, step)}
      onDone={onDone}
    >
      <Typography color="textSecondary">{t(`training.${step}Lead`)}</Typography>
    </WordsForm>
  );
}
