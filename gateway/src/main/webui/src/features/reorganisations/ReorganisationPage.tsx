import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { ReorganisationStep, ReorganisationView } from "@/shared/api/types";
import { lookup } from "@/shared/i18n/lookup";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { showDate, showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { DataTable } from "@/shared/ui/DataTable";
import { Facts } from "@/shared/ui/Facts";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { PageHead } from "@/shared/ui/PageHead";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";
import { reorganisationQuery, useApplyReorganisation } from "./api";
import { ReorganisationStateTag } from "./ReorganisationStateTag";

export function ReorganisationPage() {
  const { id = "" } = useParams();
  const reorganisation = useQuery(reorganisationQuery(id));
  return (
    <Loadable query={reorganisation} wholePage>
      {(view) => <Reorganisation view={view} />}
    </Loadable>
  );
}

function Reorganisation({ view }: { view: ReorganisationView }) {
  const { t } = useTranslation();
  const me = useMe();
  const { summary } = view;
  const [appliedHere, setAppliedHere] = useState(false);
  return (
    <>
      <PageHead
        kicker={<RouterLink to={paths.reorganisations}>{t("reorganisation.title")}</RouterLink>}
        title={summary.title}
      />
      {appliedHere && <Notice>{t(`reorganisation.applied.${summary.state}`)}</Notice>}
      <Card>
        <Facts
          items={[
            [t("reorganisation.stateLabel"), <ReorganisationStateTag key="state" state={summary.state} />],
            [
              t("reorganisation.document"),
              t("spokesperson.decisionLine", {
                number: summary.documentNumber,
                date: showDate(summary.documentDate),
              }),
            ],
            [t("reorganisation.effectiveOn"), showDate(summary.effectiveOn)],
            [t("reorganisation.appliedAt"), summary.appliedAt && showDateTime(summary.appliedAt)],
          ]}
        />
      </Card>
      <Section title={t("reorganisation.steps")}>
        <Box component="ol" aria-label={t("reorganisation.steps")} sx={{ m: 0, pl: 2.5 }}>
          {view.steps.map((step, index) => (
            <Box component="li" key={index} sx={{ mb: 1.5 }}>
              <Step step={step} />
            </Box>
          ))}
        </Box>
      </Section>
      <Section title={t(summary.state === "IN_FORCE" ? "reorganisation.moved" : "reorganisation.dryRun")}>
        <Effects view={view} />
      </Section>
      {summary.state === "DRAFT" && hasAny(me, rights.reorganise) && (
        <Apply
          view={view}
          onDone={() => {
            setAppliedHere(true);
          }}
        />
      )}
    </>
  );
}

function Step({ step }: { step: ReorganisationStep }) {
  const { t } = useTranslation();
  const after = [
    ...step.successors.map(({ id, name }) => ({ id, name, fresh: false })),
    ...step.newBodies.map(({ id, name }) => ({ id, name, fresh: true })),
  ];
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>{lookup("succession", step.kind) ?? step.kind}</Typography>
      <Typography>
        {step.predecessors.map(({ name }) => name).join("; ")}
        {after.length > 0 && ` → ${after.map((body) => body.name).join("; ")}`}
      </Typography>
      {step.heir && (
        <Typography color="textSecondary">
          {t("reorganisation.heirLine", { name: step.heir.name })}
        </Typography>
      )}
    </>
  );
}

function Effects({ view }: { view: ReorganisationView }) {
  const { t } = useTranslation();
  if (view.effects.length === 0) {
    return <Typography color="textSecondary">{t("reorganisation.nothingMoves")}</Typography>;
  }
  return (
    <DataTable
      label={t("reorganisation.dryRun")}
      rows={view.effects}
      columns={[
        { label: t("reorganisation.what"), cell: (row) => row.label },
        {
          label: t("reorganisation.subjectLabel"),
          cell: (row) => t(`reorganisation.subject.${row.subject}`),
        },
        { label: t("reorganisation.from"), cell: (row) => row.fromName },
        {
          label: t("reorganisation.becomes"),
          cell: (row) =>
            row.destiny === "ENDS"
              ? t("reorganisation.ends")
              : row.toName
                ? t("reorganisation.movesTo", { name: row.toName })
                : t("reorganisation.homeless"),
        },
      ]}
    />
  );
}

function Apply({ view, onDone }: { view: ReorganisationView; onDone: () => void }) {
  const { t } = useTranslation();
  const apply = useApplyReorganisation(view.summary.id);
  const [read, setRead] = useState(false);
  return (
    <Section title={t("reorganisation.apply")}>
      {!view.ready && (
        <Alert severity="warning" variant="outlined" sx={{ mb: 2 }}>
          {t("reorganisation.notReady")}
        </Alert>
      )}
      {apply.error && <ProblemAlert error={apply.error} />}
      <FormControlLabel
        control={
          <Checkbox
            checked={read}
            onChange={(event) => {
              setRead(event.target.checked);
            }}
          />
        }
        label={t("reorganisation.confirm", { count: view.effects.length })}
      />
      <Box sx={{ mt: 1 }}>
        <Button
          variant="contained"
          disabled={!read || !view.ready || apply.isPending}
          onClick={() => {
            apply.mutate(view.version, { onSuccess: onDone });
          }}
        >
          {apply.isPending ? t("common.saving") : t("reorganisation.apply")}
        </Button>
      </Box>
    </Section>
  );
}
