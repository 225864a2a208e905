import DownloadOutlined from "@mui/icons-material/DownloadOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { AgencyFilter } from "@/shared/agency/AgencyFilter";
import type { GapView, Standing } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { hasAny, useMe } from "@/shared/session/session";
import { showDate } from "@/shared/time/zone";
import { Choice } from "@/shared/ui/Choice";
import { DataTable } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { PrintButton } from "@/shared/ui/PrintButton";
import { RouterLink } from "@/shared/ui/RouterLink";
import { SearchField } from "@/shared/ui/SearchField";
import { Section } from "@/shared/ui/Section";
import { useFilters } from "@/shared/ui/useFilters";
import { gapsHref, gapsQuery, summaryQuery } from "./api";
import { Figures, Shares } from "./GapFigures";
import { Requirements } from "./Requirements";
import { StandingTag } from "./tags";
import { useWords } from "./useWords";

const names = ["q", "agency", "commune", "kind", "level", "topic"] as const;

/** Who still lacks what, in figures and by name. */
export function GapsPage() {
  const { t } = useTranslation();
  const filters = useFilters();
  const whom = Object.fromEntries(names.map((name) => [name, filters.get(name)]));
  const filter = { ...whom, standing: filters.get("standing") };
  const summary = useQuery(summaryQuery(whom));
  const gaps = useQuery(gapsQuery(filter, filters.page));

  return (
    <>
      <PageHead
        title={t("training.gaps")}
        lead={t("training.gapsLead")}
        actions={
          <>
            <PrintButton />
            <Button href={gapsHref(filter)} download variant="outlined" startIcon={<DownloadOutlined />}>
              {t("common.csv")}
            </Button>
          </>
        }
      />
      <Filters filters={filters} />
      <Loadable
        query={summary}
        isEmpty={({ people }) => people === 0}
        empty={<EmptyState title={t("training.nobodyAsked")} hint={t("training.nobodyAskedHint")} />}
      >
        {(figures) => (
          <>
            <Figures summary={figures} />
            <Shares summary={figures} filters={filters} />
          </>
        )}
      </Loadable>
      <Section title={t("training.gapList")}>
        <Loadable
          query={gaps}
          isEmpty={({ items }) => items.length === 0}
          empty={<EmptyState title={t("training.noGaps")} hint={t("training.noGapsHint")} />}
        >
          {(page) => (
            <>
              <GapTable gaps={page.items} />
              <Paging page={page} onPage={filters.setPage} />
            </>
          )}
        </Loadable>
      </Section>
      <Requirements />
    </>
  );
}

function Filters({ filters }: { filters: ReturnType<typeof useFilters> }) {
  const { t } = useTranslation();
  const me = useMe();
  const words = useWords();
  const choose = (field: string) => (value: string | undefined) => {
    filters.set({ [field]: value });
  };
  return (
    <Box className="no-print" sx={{ display: "flex", flexWrap: "wrap", gap: 2, mb: 3 }}>
      <SearchField
        key={filters.get("q") ?? ""}
        label={t("communicator.q")}
        initial={filters.get("q")}
        onSearch={choose("q")}
      />
      {hasAny(me, ["province-admin", "leader"]) && (
        <Box sx={{ width: { xs: "100%", sm: 300 } }}>
          <AgencyFilter agency={filters.get("agency")} onChoose={choose("agency")} />
        </Box>
      )}
      <Choice
        label={t("training.audience")}
        value={filters.get("kind")}
        options={words.kinds}
        onChoose={choose("kind")}
      />
      <Choice
        label={t("communicator.level")}
        value={filters.get("level")}
        options={words.levels.map(({ code }) => ({ value: code, label: words.level(code) }))}
        onChoose={choose("level")}
      />
      <Choice
        label={t("training.topic")}
        value={filters.get("topic")}
        options={words.topics.map(({ code }) => ({ value: code, label: words.topic(code) }))}
        onChoose={choose("topic")}
      />
      <Choice
        label={t("training.standingFilter")}
        value={filters.get("standing")}
        options={(["NEVER", "EXPIRED", "EXPIRING", "GRACE", "MET"] as const).map((standing) => ({
          value: standing,
          label: t(`training.standing.${standing}`),
        }))}
        onChoose={choose("standing")}
      />
      {filters.any && (
        <Button onClick={filters.clear} sx={{ alignSelf: "center" }}>
          {t("common.clear")}
        </Button>
      )}
    </Box>
  );
}

function GapTable({ gaps }: { gaps: GapView[] }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <DataTable
      label={t("training.gapList")}
      rows={gaps.map((gap) => ({ ...gap, id: `${gap.personId} ${gap.topic} ${gap.withinMonths ?? ""}` }))}
      columns={[
        {
          label: t("communicator.personName"),
          cell: (gap) => (
            <>
              <RouterLink to={paths.trainingRecord(gap.personId)} underline="hover" sx={{ fontWeight: 600 }}>
                {gap.personName}
              </RouterLink>
              <Typography variant="body2" color="textSecondary">
                {[gap.personCode, gap.position].filter(Boolean).join(" · ")}
              </Typography>
            </>
          ),
        },
        {
          label: t("common.agency"),
          cell: (gap) => (
            <>
              {gap.agencyName}
              <Typography variant="body2" color="textSecondary">
                {words.who(gap.kind, gap.level)}
              </Typography>
            </>
          ),
        },
        { label: t("training.lacks"), cell: (gap) => words.topic(gap.topic) },
        { label: t("common.state"), cell: (gap) => <Stands gap={gap} /> },
      ]}
    />
  );
}

/** How somebody stands, and the day that decides. */
export function Stands({ gap }: { gap: GapView }) {
  const { t } = useTranslation();
  const since: Standing[] = ["EXPIRED", "NEVER"];
  return (
    <>
      <StandingTag standing={gap.standing} />
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {[
          gap.lastDay && t("training.lastOn", { day: showDate(gap.lastDay) }),
          gap.until &&
            t(since.includes(gap.standing) ? "training.dueWas" : "training.dueIs", {
              day: showDate(gap.until),
            }),
        ]
          .filter(Boolean)
          .join(", ")}
      </Typography>
    </>
  );
}
