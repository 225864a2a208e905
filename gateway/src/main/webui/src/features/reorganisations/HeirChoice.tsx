import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReorganisationView } from "@/shared/api/types";
import { Card } from "@/shared/ui/Card";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { Section } from "@/shared/ui/Section";
import { useEditReorganisation } from "./api";
import { HeirSelect } from "./HeirSelect";
import { asksForHeir, command, eventOf, stepsOf, type StepDraft } from "./plan";

/** The dry run found open work that would belong to nobody: here somebody says who gets it. */
export function HeirChoice({ view }: { view: ReorganisationView }) {
  const { t } = useTranslation();
  const edit = useEditReorganisation(view.summary.id);
  const [steps, setSteps] = useState<StepDraft[]>(() => stepsOf(view));
  const asked = view.steps.flatMap((step, place) => (asksForHeir(view, step) ? [{ step, place }] : []));
  if (asked.length === 0) return null;
  const chosen = asked.every(({ place }) => {
    const step = steps[place];
    return step !== undefined && (step.heir !== null || step.heirOfNew !== null);
  });
  return (
    <Section title={t("reorganisation.chooseHeir")}>
      <Alert severity="warning" variant="outlined" sx={{ mb: 2 }}>
        {t("reorganisation.notReady")}
      </Alert>
      <Card sx={{ maxWidth: 760 }}>
        <Stack spacing={2}>
          {asked.map(({ step, place }) => {
            const draft = steps[place];
            return (
              draft && (
                <Box
                  key={place}
                  role="group"
                  aria-label={step.predecessors.map(({ name }) => name).join("; ")}
                >
                  <Typography sx={{ fontWeight: 600, mb: 1 }}>
                    {step.predecessors.map(({ name }) => name).join("; ")}
                  </Typography>
                  <HeirSelect
                    step={draft}
                    onChange={(heir) => {
                      setSteps(steps.map((each, at) => (at === place ? { ...each, ...heir } : each)));
                    }}
                  />
                </Box>
              )
            );
          })}
          {edit.error && <ProblemAlert error={edit.error} />}
          <Box>
            <Button
              variant="contained"
              disabled={!chosen || edit.isPending}
              onClick={() => {
                edit.mutate({ plan: command(eventOf(view), steps), version: view.version });
              }}
            >
              {edit.isPending ? t("common.saving") : t("reorganisation.saveHeir")}
            </Button>
          </Box>
        </Stack>
      </Card>
    </Section>
  );
}
