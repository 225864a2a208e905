import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import HourglassTop from "@mui/icons-material/HourglassTop";
import ScheduleOutlined from "@mui/icons-material/ScheduleOutlined";
import Box from "@mui/material/Box";
import { useTranslation } from "react-i18next";
import { dueWords, urgency, type Due } from "@/shared/time/due";
import { useNow } from "@/shared/time/useNow";
import { StateTag } from "./StateTag";

/** "Sắp đến hạn · còn 3 giờ, hạn 16:00 hôm nay" */
export function DueTag({ due }: { due: Due }) {
  const { t } = useTranslation();
  const now = useNow();
  const tag = {
    overdue: <StateTag tone="error" icon={<ErrorOutlined />} label={t("due.overdueTag")} />,
    soon: <StateTag tone="warning" icon={<HourglassTop />} label={t("due.soonTag")} />,
    calm: <StateTag tone="success" icon={<ScheduleOutlined />} label={t("due.calmTag")} />,
  }[urgency(due, now)];
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 1, rowGap: 0.5 }}>
      {tag}
      <Box component="time" dateTime={due.dueAt} sx={{ fontWeight: 600, fontVariantNumeric: "tabular-nums" }}>
        {dueWords(t, due, now)}
      </Box>
    </Box>
  );
}
