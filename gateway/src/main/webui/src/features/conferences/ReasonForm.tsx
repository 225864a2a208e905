import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { ConferenceView } from "@/shared/api/types";
import { WordsForm } from "@/shared/forms/WordsForm";
import { useCallOff } from "./api";

interface Props {
  conference: ConferenceView;
  step: "refusal" | "cancellation";
  onDone: () => void;
}

/** Why a conference does not take place. */
export function ReasonForm({ conference, step, onDone }: Props) {
  const { t } = useTranslation();
  return (
    <WordsForm
      label={t("conference.reason")}
      max={1000}
      action={t(`conference.${step}`)}
      color="error"
      send={useCallOff(conference, step)}
      onDone={onDone}
    >
      <Typography color="textSecondary">{t(`conference.${step}Lead`)}</Typography>
    </WordsForm>
  );
}
