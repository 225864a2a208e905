import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReorganisationEffect, ReorganisationView } from "@/shared/api/types";
import { DataTable } from "@/shared/ui/DataTable";

/** How many rows stand there at once; a merger of communes moves hundreds of people. */
const FIRST = 50;

/** What belongs to the bodies that end: how much of each kind, then piece by piece. */
export function Effects({ view }: { view: ReorganisationView }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const { effects } = view;
  if (effects.length === 0) {
    return (
      <Typography color="textSecondary">
        {t(
          view.steps.some(({ kind }) => kind === "SPLIT_OFF")
            ? "reorganisation.staysWithBody"
            : "reorganisation.nothingMoves",
        )}
      </Typography>
    );
  }
  const rows = all ? effects : effects.slice(0, FIRST);
  const becomes = (row: ReorganisationEffect) =>
    row.destiny === "ENDS"
      ? t("reorganisation.ends")
      : row.toName
        ? t("reorganisation.movesTo", { name: row.toName })
        : t("reorganisation.homeless");
  return (
    <>
      <Box
        component="ul"
        aria-label={t("reorganisation.totals")}
        sx={{
          display: "flex",
          flexWrap: "wrap",
          columnGap: 3,
          rowGap: 0.5,
          listStyle: "none",
          p: 0,
          m: 0,
          mb: 2,
        }}
      >
        {totals(effects).map(({ subject, moves, ends }) => (
          <li key={subject}>
            <strong>{t(`reorganisation.subject.${subject}`)}</strong>:{" "}
            {[
              moves > 0 && t("reorganisation.countMoves", { count: moves }),
              ends > 0 && t("reorganisation.countEnds", { count: ends }),
            ]
              .filter(Boolean)
              .join(", ")}
          </li>
        ))}
      </Box>
      <DataTable
        label={t("reorganisation.dryRun")}
        rows={rows}
        columns={[
          { label: t("reorganisation.what"), cell: (row) => row.label },
          {
            label: t("reorganisation.subjectLabel"),
            cell: (row) => t(`reorganisation.subject.${row.subject}`),
          },
          { label: t("reorganisation.from"), cell: (row) => row.fromName },
          { label: t("reorganisation.becomes"), cell: becomes },
        ]}
      />
      {rows.length < effects.length && (
        <Button
          sx={{ mt: 1 }}
          onClick={() => {
            setAll(true);
          }}
        >
          {t("reorganisation.showAll", { count: effects.length })}
        </Button>
      )}
    </>
  );
}

function totals(effects: ReorganisationEffect[]) {
  const bySubject = new Map<
    ReorganisationEffect["subject"],
    { subject: ReorganisationEffect["subject"]; moves: number; ends: number }
  >();
  for (const { subject, destiny } of effects) {
    const total = bySubject.get(subject) ?? { subject, moves: 0, ends: 0 };
    if (destiny === "MOVES") total.moves += 1;
    else total.ends += 1;
    bySubject.set(subject, total);
  }
  return [...bySubject.values()];
}
