import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { StatementVersion } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";
import { paragraphDiff, type Piece } from "./paragraphDiff";

/** All versions, each with what it changed against the one before. */
export function Versions({ versions, shown }: { versions: StatementVersion[]; shown: string }) {
  const { t } = useTranslation();
  return (
    <Section title={t("statement.versions")}>
      <Box component="ol" reversed sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 2 }}>
        {versions.map((version, index) => (
          <li key={version.id}>
            <Card>
              <Typography sx={{ fontWeight: 600 }}>
                {version.id === shown ? (
                  t("statement.thisVersion", { number: version.number })
                ) : (
                  <RouterLink to={paths.statement(version.id)}>
                    {t("statement.version", { number: version.number })}
                  </RouterLink>
                )}
              </Typography>
              <Typography variant="body2" color="textSecondary">
                {t("statement.published", { at: showDateTime(version.publishedAt) })}
              </Typography>
              {version.changeNote && <Typography sx={{ mt: 1 }}>{version.changeNote}</Typography>}
              <Changes before={versions[index + 1]} after={version} />
            </Card>
          </li>
        ))}
      </Box>
    </Section>
  );
}

function Changes({ before, after }: { before?: StatementVersion; after: StatementVersion }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (!before) return null;
  return (
    <>
      <Button
        className="no-print"
        size="small"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {t(open ? "statement.hideChanges" : "statement.showChanges")}
      </Button>
      {open &&
        paragraphDiff(`${before.title}\n${before.body}`, `${after.title}\n${after.body}`).map(
          (piece, index) => <Line key={index} piece={piece} />,
        )}
    </>
  );
}

/** Struck out or marked, and said in words: nobody has to tell colours apart. */
function Line({ piece }: { piece: Piece }) {
  const { t } = useTranslation();
  if (piece.change === "same") return <Typography sx={{ my: 1 }}>{piece.text}</Typography>;
  const added = piece.change === "added";
  return (
    <Typography
      component={added ? "ins" : "del"}
      sx={{
        display: "block",
        my: 1,
        pl: 1.5,
        borderLeft: 4,
        borderColor: added ? "success.main" : "error.main",
        textDecoration: added ? "none" : "line-through",
      }}
    >
      <strong>{t(added ? "statement.added" : "statement.removed")}</strong> {piece.text}
    </Typography>
  );
}
