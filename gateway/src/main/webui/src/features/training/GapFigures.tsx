import Box from "@mui/material/Box";
import LinearProgress from "@mui/material/LinearProgress";
import Link from "@mui/material/Link";
import ToggleButton from "@mui/material/ToggleButton";
import ToggleButtonGroup from "@mui/material/ToggleButtonGroup";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { GapSummary } from "@/shared/api/types";
import { Card } from "@/shared/ui/Card";
import { DataTable } from "@/shared/ui/DataTable";
import { Section } from "@/shared/ui/Section";
import type { useFilters } from "@/shared/ui/useFilters";
import { useWords } from "./useWords";

const views = ["agency", "commune", "level", "topic"] as const;
type View = (typeof views)[number];

/** Rounded down: 100 % is said only when nobody lacks anything. */
function percent(people: number, lacking: number): number {
  return people === 0 ? 100 : Math.floor(((people - lacking) * 100) / people);
}

export function Figures({ summary }: { summary: GapSummary }) {
  const { t } = useTranslation();
  const done = percent(summary.people, summary.lacking);
  return (
    <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { sm: "2fr 1fr 1fr" }, mb: 3 }}>
      <Card>
        <Typography color="textSecondary">{t("training.complete")}</Typography>
        <Figure>{done} %</Figure>
        <LinearProgress
          variant="determinate"
          value={done}
          aria-label={t("training.complete")}
          color={done === 100 ? "success" : "primary"}
          sx={{ height: 8, borderRadius: 4, my: 1 }}
        />
        <Typography variant="body2" color="textSecondary">
          {t("training.completeOf", { part: summary.people - summary.lacking, whole: summary.people })}
        </Typography>
      </Card>
      <Card>
        <Typography color="textSecondary">{t("training.lackingPeople")}</Typography>
        <Figure>{summary.lacking}</Figure>
      </Card>
      <Card>
        <Typography color="textSecondary">{t("training.expiringPeople")}</Typography>
        <Figure>{summary.expiring}</Figure>
      </Card>
    </Box>
  );
}

function Figure({ children }: { children: React.ReactNode }) {
  return (
    <Typography
      sx={{ fontSize: "2rem", fontWeight: 700, fontVariantNumeric: "tabular-nums", lineHeight: 1.3 }}
    >
      {children}
    </Typography>
  );
}

interface Row {
  id: string;
  name: string;
  people: number;
  lacking: number;
  filter: Record<string, string | undefined>;
}

interface Props {
  summary: GapSummary;
  filters: ReturnType<typeof useFilters>;
}

/** The same people by agency, commune, level or topic; a name shows only those. */
export function Shares({ summary, filters }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const view = views.find((each) => each === filters.get("by")) ?? "agency";
  const rows: Record<View, Row[]> = {
    agency: summary.agencies.map((share) => ({ ...share, filter: { agency: share.id } })),
    commune: summary.communes.map((share) => ({ ...share, filter: { commune: share.id } })),
    level: summary.levels.map((share) => ({
      ...share,
      id: `${share.kind} ${share.level ?? ""}`,
      name: words.who(share.kind, share.level),
      filter: { kind: share.kind, level: share.level },
    })),
    topic: summary.topics.map((share) => ({
      ...share,
      id: share.topic,
      name: words.topic(share.topic),
      filter: { topic: share.topic },
    })),
  };
  const shown = rows[view].toSorted((a, b) => b.lacking - a.lacking);
  return (
    <Section
      title={t("training.shares")}
      actions={
        <ToggleButtonGroup
          className="no-print"
          size="small"
          exclusive
          value={view}
          aria-label={t("training.sharesBy")}
          sx={{ flexWrap: "wrap" }}
          onChange={(_, by: View | null) => {
            if (by) filters.set({ by });
          }}
        >
          {views.map((each) => (
            <ToggleButton key={each} value={each}>
              {t(`training.by.${each}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    >
      <Box
        sx={{ maxHeight: 420, overflowY: "auto", "@media print": { maxHeight: "none" } }}
        tabIndex={0}
        role="group"
        aria-label={t("training.shares")}
      >
        <DataTable
          label={t(`training.by.${view}`)}
          rows={shown}
          columns={[
            {
              label: t(`training.by.${view}`),
              cell: (row) => (
                <Link
                  component="button"
                  type="button"
                  underline="hover"
                  sx={{ textAlign: "left", fontWeight: 600 }}
                  onClick={() => {
                    filters.set(row.filter);
                  }}
                >
                  {row.name}
                </Link>
              ),
            },
            { label: t("training.askedPeople"), align: "right", cell: (row) => row.people },
            { label: t("training.lackingPeople"), align: "right", cell: (row) => row.lacking },
            {
              label: t("training.complete"),
              align: "right",
              cell: (row) => `${String(percent(row.people, row.lacking))} %`,
            },
          ]}
        />
      </Box>
    </Section>
  );
}
