import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { PressRefusalGround } from "@/shared/api/types";
import { legalBasis } from "@/shared/i18n/legalBasis";
import { showDate } from "@/shared/time/zone";

/** The ground on which an answer was refused, and where the law says so. */
export function Ground({ ground }: { ground: PressRefusalGround }) {
  const { t, i18n } = useTranslation();
  return (
    <Typography sx={{ fontWeight: 600, mb: 1 }}>
      {i18n.language === "vi" ? ground.vi : ground.en} (
      {legalBasis(`${ground.act} ${ground.article}`, i18n.language)},{" "}
      {t("enquiry.groundSince", { date: showDate(ground.from) })})
    </Typography>
  );
}
