import BlockOutlined from "@mui/icons-material/BlockOutlined";
import EventOutlined from "@mui/icons-material/EventOutlined";
import HistoryOutlined from "@mui/icons-material/HistoryOutlined";
import HourglassEmptyOutlined from "@mui/icons-material/HourglassEmptyOutlined";
import RecordVoiceOverOutlined from "@mui/icons-material/RecordVoiceOverOutlined";
import UndoOutlined from "@mui/icons-material/UndoOutlined";
import { useTranslation } from "react-i18next";
import type { AssignmentView } from "@/shared/api/types";
import { showDate } from "@/shared/time/zone";
import { StateTag } from "@/shared/ui/StateTag";

/** Where an assignment stands at a moment: the clock alone makes what is confirmed present or past. */
export function phaseOf({ state, validFrom, validTo }: AssignmentView, now = new Date()) {
  if (state !== "CONFIRMED") return state;
  if (new Date(validFrom) > now) return "UPCOMING";
  return validTo && new Date(validTo) <= now ? "PAST" : "CURRENT";
}

const looks = {
  PROPOSED: { tone: "warning", icon: <HourglassEmptyOutlined /> },
  REJECTED: { tone: "error", icon: <BlockOutlined /> },
  WITHDRAWN: { tone: "default", icon: <UndoOutlined /> },
  UPCOMING: { tone: "info", icon: <EventOutlined /> },
  CURRENT: { tone: "success", icon: <RecordVoiceOverOutlined /> },
  PAST: { tone: "default", icon: <HistoryOutlined /> },
} as const;

export function AssignmentStateTag({ assignment }: { assignment: AssignmentView }) {
  const { t } = useTranslation();
  const phase = phaseOf(assignment);
  return (
    <StateTag
      {...looks[phase]}
      label={t(`manage.phase.${phase}`, { date: showDate(assignment.validFrom) })}
    />
  );
}
