import DownloadOutlined from "@mui/icons-material/DownloadOutlined";
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import LinearProgress from "@mui/material/LinearProgress";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { ApiError } from "@/shared/api/problem";
import type { ImportView, Verdict } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { showDateTime } from "@/shared/time/zone";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { PageHead } from "@/shared/ui/PageHead";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { RouterLink } from "@/shared/ui/RouterLink";
import { importQuery, resultHref, useCheckAgain, useConfirmImport } from "./api";
import { ImportRows } from "./ImportRows";
import { ImportStateTag } from "./ImportStateTag";
import { useNumber } from "./useNumber";

export function ImportPage() {
  const { id = "" } = useParams();
  const view = useQuery(importQuery(id));
  return (
    <Loadable query={view} wholePage>
      {(loaded) => <Import view={loaded} />}
    </Loadable>
  );
}

const figures = {
  NEW: "rowsNew",
  CHANGED: "rowsChanged",
  UNCHANGED: "rowsUnchanged",
  REFUSED: "rowsRefused",
} as const satisfies Record<Verdict, keyof ImportView>;

const verdicts = Object.keys(figures) as Verdict[];

function Import({ view }: { view: ImportView }) {
  const { t } = useTranslation();
  const number = useNumber();
  const first = verdicts.find((verdict) => view[figures[verdict]] > 0);
  const [verdict, setVerdict] = useState<Verdict | undefined>(view.rowsRefused > 0 ? "REFUSED" : first);
  return (
    <>
      <PageHead
        kicker={<RouterLink to={paths.imports}>{t("import.title")}</RouterLink>}
        title={view.fileName}
        lead={t("import.line", { agency: view.agencyName, at: showDateTime(view.checkedAt) })}
        actions={
          <Button href={resultHref(view.id)} download variant="outlined" startIcon={<DownloadOutlined />}>
            {t("import.result")}
          </Button>
        }
      />
      <Stack spacing={3}>
        <div>
          <ImportStateTag state={view.state} />
        </div>
        <Box
          role="group"
          aria-label={t("import.figures")}
          sx={{
            display: "grid",
            gridTemplateColumns: { xs: "1fr 1fr", md: "repeat(4, 1fr)" },
            gap: 1.5,
          }}
        >
          {verdicts.map((candidate) => (
            <Button
              key={candidate}
              variant={verdict === candidate ? "contained" : "outlined"}
              aria-pressed={verdict === candidate}
              onClick={() => {
                setVerdict(candidate);
              }}
              sx={{ flexDirection: "column", py: 1.5 }}
            >
              <Typography component="span" sx={{ fontSize: "1.6rem", fontWeight: 600, lineHeight: 1.2 }}>
                {number(view[figures[candidate]])}
              </Typography>
              {t(`import.verdicts.${candidate}`)}
            </Button>
          ))}
        </Box>
        <Decision view={view} />
        {verdict && <ImportRows view={view} verdict={verdict} key={verdict + view.planHash} />}
      </Stack>
    </>
  );
}

/** Nothing is written until somebody says so here; then it is written exactly as shown. */
function Decision({ view }: { view: ImportView }) {
  const { t } = useTranslation();
  const number = useNumber();
  const confirm = useConfirmImport(view.id);
  const again = useCheckAgain(view.id);
  const changes = view.rowsNew + view.rowsChanged;

  if (view.state === "APPLIED") {
    return (
      <Notice
        action={
          <RouterLink to={view.kind === "training-attendance" ? paths.courses : paths.communicators}>
            {t("import.toList")}
          </RouterLink>
        }
      >
        {t("import.applied", {
          added: number(view.rowsNew),
          changed: number(view.rowsChanged),
          at: showDateTime(view.appliedAt ?? view.checkedAt),
        })}
      </Notice>
    );
  }
  const outdated =
    confirm.error instanceof ApiError &&
    ["import-outdated", "import-not-as-shown"].includes(confirm.error.code);
  return (
    <Stack spacing={2}>
      {changes === 0 ? (
        <Alert severity="info" variant="outlined">
          {view.rowsRefused > 0 ? t("import.nothingAccepted") : t("import.nothingToDo")}
        </Alert>
      ) : (
        <Alert severity="info" variant="outlined">
          {view.rowsRefused > 0
            ? t("import.askWithRefused", { count: changes, refused: number(view.rowsRefused) })
            : t("import.ask")}
        </Alert>
      )}
      {(confirm.isPending || again.isPending) && (
        <div role="status">
          <Typography sx={{ mb: 1 }}>
            {confirm.isPending ? t("import.writing", { rows: number(changes) }) : t("import.checking")}
          </Typography>
          <LinearProgress aria-label={t("common.loading")} />
        </div>
      )}
      {confirm.error && <ProblemAlert error={confirm.error} />}
      {again.error && <ProblemAlert error={again.error} />}
      <Stack direction="row" spacing={1.5} sx={{ flexWrap: "wrap", rowGap: 1 }}>
        {changes > 0 && !outdated && (
          <Button
            variant="contained"
            disabled={confirm.isPending || again.isPending}
            onClick={() => {
              confirm.mutate(view.planHash);
            }}
          >
            {t("import.confirm", { rows: number(changes) })}
          </Button>
        )}
        <Button
          variant={outdated ? "contained" : "outlined"}
          disabled={confirm.isPending || again.isPending}
          onClick={() => {
            confirm.reset();
            again.mutate();
          }}
        >
          {t("import.recheck")}
        </Button>
      </Stack>
    </Stack>
  );
}
