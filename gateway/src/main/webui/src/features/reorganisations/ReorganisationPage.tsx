import Edit from "@mui/icons-material/Edit";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { ReorganisationStep, ReorganisationView } from "@/shared/api/types";
import { lookup } from "@/shared/i18n/lookup";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { showDate, showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { Facts } from "@/shared/ui/Facts";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { PageHead } from "@/shared/ui/PageHead";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";
import { reorganisationQuery, useApplyReorganisation, useWithdrawReorganisation } from "./api";
import { Effects } from "./Effects";
import { HeirChoice } from "./HeirChoice";
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
  const withdraw = useWithdrawReorganisation(summary.id);
  const [appliedHere, setAppliedHere] = useState(false);
  const [asked, setAsked] = useState(false);
  const editable = summary.state === "DRAFT" && hasAny(me, rights.reorganise);
  return (
    <>
      <PageHead
        kicker={<RouterLink to={paths.reorganisations}>{t("reorganisation.title")}</RouterLink>}
        title={summary.title}
        actions={
          editable && (
            <>
              <Button
                component={Link}
                to={paths.editReorganisation(summary.id)}
                variant="outlined"
                startIcon={<Edit />}
              >
                {t("reorganisation.edit")}
              </Button>
              <Button
                color="error"
                disabled={withdraw.isPending}
                onClick={() => {
                  setAsked(true);
                }}
              >
                {t("reorganisation.withdraw")}
              </Button>
            </>
          )
        }
      />
      <ConfirmDialog
        open={asked}
        title={t("reorganisation.withdrawTitle")}
        text={t("reorganisation.withdrawText", { title: summary.title })}
        action={t("reorganisation.withdrawNow")}
        color="error"
        onCancel={() => {
          setAsked(false);
        }}
        onConfirm={() => {
          setAsked(false);
          withdraw.mutate(view.version);
        }}
      />
      {withdraw.error && <ProblemAlert error={withdraw.error} />}
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
            [t("reorganisation.withdrawnAt"), summary.withdrawnAt && showDateTime(summary.withdrawnAt)],
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
      {summary.state !== "WITHDRAWN" && (
        <Section title={t(summary.state === "IN_FORCE" ? "reorganisation.moved" : "reorganisation.dryRun")}>
          <Effects view={view} />
        </Section>
      )}
      {editable && !view.ready && <HeirChoice key={view.version} view={view} />}
      {editable && (
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
        {step.kind === "SPLIT_OFF" && ` (${t("reorganisation.goesOnShort")})`}
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

function Apply({ view, onDone }: { view: ReorganisationView; onDone: () => void }) {
  const { t } = useTranslation();
  const apply = useApplyReorganisation(view.summary.id);
  const [read, setRead] = useState(false);
  return (
    <Section title={t("reorganisation.apply")}>
      {!view.ready && (
        <Typography color="textSecondary" sx={{ mb: 1 }}>
          {t("reorganisation.heirFirst")}
        </Typography>
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
