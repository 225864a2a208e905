import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { taskKinds, type BoardFigures, type BoardRow, type BoardView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { age } from "@/shared/time/age";
import { useNow } from "@/shared/time/useNow";
import { showDate, showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { Choice } from "@/shared/ui/Choice";
import { CsvButton } from "@/shared/ui/CsvButton";
import { DataTable } from "@/shared/ui/DataTable";
import { DayField } from "@/shared/ui/DayField";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { PrintButton } from "@/shared/ui/PrintButton";
import { RouterLink } from "@/shared/ui/RouterLink";
import { StateTag } from "@/shared/ui/StateTag";
import { useFilters } from "@/shared/ui/useFilters";
import { boardQuery } from "./api";

const shownFigures = [
  "overdue",
  "doubtful",
  "dueSoon",
  "open",
  "late",
  "onTime",
  "refused",
  "avoided",
] as const satisfies readonly (keyof BoardFigures)[];

/** Which agency keeps its times and which does not, the worst first. */
export function BoardPage() {
  const { t } = useTranslation();
  const filters = useFilters();
  const kind = taskKinds.find((known) => known === filters.get("kind"));
  const board = useQuery(boardQuery({ kind, from: filters.get("from"), to: filters.get("to") }));
  return (
    <>
      <PageHead
        title={t("board.title")}
        lead={t("board.lead")}
        actions={
          <>
            <CsvButton
              fileName="qua-han"
              head={[t("common.agency"), ...shownFigures.map((figure) => t(`board.figures.${figure}`))]}
              rows={(board.data?.items ?? []).map((row) => [
                row.agencyName,
                ...shownFigures.map((figure) => String(row.figures[figure])),
              ])}
            />
            <PrintButton />
          </>
        }
      />
      <Box className="no-print" sx={{ display: "flex", flexWrap: "wrap", gap: 2, mb: 3 }}>
        <Choice
          label={t("task.kind")}
          value={kind}
          options={taskKinds.map((value) => ({ value, label: t(`task.kinds.${value}`) }))}
          onChoose={(chosen) => {
            filters.set({ kind: chosen });
          }}
        />
        {(["from", "to"] as const).map((bound) => (
          <DayField
            key={`${bound} ${filters.get(bound) ?? ""}`}
            label={t(`board.${bound}`)}
            value={filters.get(bound)}
            onDay={(day) => {
              filters.set({ [bound]: day });
            }}
          />
        ))}
      </Box>
      <Loadable query={board} rows={6}>
        {(view) => <Board view={view} />}
      </Loadable>
    </>
  );
}

function Board({ view }: { view: BoardView }) {
  const { t } = useTranslation();
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {t("board.asAt", {
          at: showDateTime(view.at),
          from: showDate(view.from),
          to: showDate(view.to),
        })}
      </Typography>
      <Box
        component="dl"
        sx={{
          m: 0,
          mb: 3,
          display: "grid",
          gap: 2,
          gridTemplateColumns: { xs: "1fr 1fr", md: "repeat(4, 1fr)" },
        }}
      >
        {shownFigures.map((figure) => (
          <Card key={figure}>
            <Typography component="dt" color="textSecondary">
              {t(`board.figures.${figure}`)}
            </Typography>
            <Typography
              component="dd"
              sx={{ m: 0, fontSize: "1.75rem", fontWeight: 700, fontVariantNumeric: "tabular-nums" }}
            >
              {view.total[figure]}
            </Typography>
          </Card>
        ))}
      </Box>
      {view.items.length === 0 ? (
        <EmptyState title={t("board.empty")} />
      ) : (
        <DataTable
          label={t("board.title")}
          rows={view.items.map((row) => ({ ...row, id: row.agencyId }))}
          columns={[
            { label: t("common.agency"), cell: (row) => <Agency row={row} /> },
            { label: t("board.figures.overdue"), cell: (row) => <Overdue row={row} /> },
            ...shownFigures
              .filter((figure) => figure !== "overdue")
              .map((figure) => ({
                label: t(`board.figures.${figure}`),
                align: "right" as const,
                cell: (row: BoardRow) => row.figures[figure],
              })),
          ]}
        />
      )}
    </>
  );
}

function Agency({ row }: { row: BoardRow }) {
  return (
    <RouterLink to={paths.overdueTasksOf(row.agencyId)} underline="hover" sx={{ fontWeight: 600 }}>
      {row.agencyName}
    </RouterLink>
  );
}

function Overdue({ row }: { row: BoardRow }) {
  const { t } = useTranslation();
  const now = useNow();
  if (row.figures.overdue === 0) return <>0</>;
  return (
    <Box sx={{ display: "flex", flexDirection: "column", gap: 0.5, alignItems: "flex-start" }}>
      <StateTag
        tone="error"
        icon={<ErrorOutlined />}
        label={t("board.overdueTag", { count: row.figures.overdue })}
      />
      {row.oldestDueAt && (
        <Typography variant="body2" color="textSecondary">
          {t("board.oldest", { age: age(t, row.oldestDueAt, now) })}
        </Typography>
      )}
    </Box>
  );
}
