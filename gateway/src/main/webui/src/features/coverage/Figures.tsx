import Box from "@mui/material/Box";
import LinearProgress from "@mui/material/LinearProgress";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { CoverageView } from "@/shared/api/types";
import { Card } from "@/shared/ui/Card";

/** How far the province is from every agency having a voice. */
export function Figures({ view }: { view: CoverageView }) {
  const { t } = useTranslation();
  return (
    <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { sm: "1fr 1fr" }, mb: 3 }}>
      <Figure label={t("coverage.covered")} part={view.covered} whole={view.bodies} />
      <Figure label={t("coverage.inOrder")} part={view.inOrder} whole={view.bodies} />
    </Box>
  );
}

function Figure({ label, part, whole }: { label: string; part: number; whole: number }) {
  const { t } = useTranslation();
  const percent = percentOf(part, whole);
  return (
    <Card>
      <Typography color="textSecondary">{label}</Typography>
      <Typography
        sx={{ fontSize: "2rem", fontWeight: 700, fontVariantNumeric: "tabular-nums", lineHeight: 1.3 }}
      >
        {percent} %
      </Typography>
      <LinearProgress
        variant="determinate"
        value={percent}
        aria-label={label}
        color={percent === 100 ? "success" : "primary"}
        sx={{ height: 8, borderRadius: 4, my: 1 }}
      />
      <Typography variant="body2" color="textSecondary">
        {t("coverage.ofTarget", { part, whole })}
      </Typography>
    </Card>
  );
}

/** Rounded down: 100 % is said only when nothing is missing. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((part * 100) / whole);
}
