import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import Sync from "@mui/icons-material/Sync";
import Box from "@mui/material/Box";
import LinearProgress from "@mui/material/LinearProgress";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { RerunView } from "@/shared/api/types";
import { showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { Loadable } from "@/shared/ui/Loadable";
import { StateTag } from "@/shared/ui/StateTag";
import { rerunsQuery } from "./api";

/** How far open clocks have followed the latest change. */
export function RerunProgress() {
  const { t } = useTranslation();
  const reruns = useQuery(rerunsQuery);
  return (
    <Loadable
      query={reruns}
      rows={1}
      isEmpty={({ items }) => items.length === 0}
      empty={<Typography color="textSecondary">{t("calendar.rerun.none")}</Typography>}
    >
      {({ items: [latest] }) => latest && <Latest rerun={latest} />}
    </Loadable>
  );
}

function Latest({ rerun }: { rerun: RerunView }) {
  const { t, i18n } = useTranslation();
  const number = (value: number) => new Intl.NumberFormat(i18n.language).format(value);
  const running = rerun.state === "RUNNING";
  const total = rerun.total ?? 0;
  return (
    <Card>
      <Box role="status" sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1 }}>
        <StateTag
          tone={running ? "warning" : "success"}
          icon={running ? <Sync /> : <CheckCircleOutlined />}
          label={t(running ? "calendar.rerun.running" : "calendar.rerun.completed")}
        />
        <span>
          {t("calendar.rerun.line", {
            done: number(rerun.done),
            total: number(Math.max(total, rerun.done)),
            moved: number(rerun.moved),
          })}
        </span>
      </Box>
      {running && (
        <LinearProgress
          aria-label={t("calendar.rerun.running")}
          variant={total > 0 ? "determinate" : "indeterminate"}
          value={total > 0 ? Math.min(100, (rerun.done / total) * 100) : undefined}
          sx={{ my: 1.5 }}
        />
      )}
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {rerun.completedAt
          ? t("calendar.rerun.times", {
              since: showDateTime(rerun.startedAt),
              until: showDateTime(rerun.completedAt),
            })
          : t("calendar.rerun.since", { since: showDateTime(rerun.startedAt) })}
      </Typography>
    </Card>
  );
}
