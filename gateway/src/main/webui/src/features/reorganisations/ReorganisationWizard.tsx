import Add from "@mui/icons-material/Add";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { PrepareReorganisation, ReorganisationView } from "@/shared/api/types";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { paths } from "@/shared/paths";
import { PageHead } from "@/shared/ui/PageHead";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";
import { usePrepareReorganisation } from "./api";
import { command, emptyStep, type EventDraft, type StepDraft } from "./plan";
import { StepFields } from "./StepFields";

const empty: EventDraft = { title: "", documentNumber: "", documentDate: "", effectiveOn: "" };
const fields = Object.keys(empty) as (keyof EventDraft)[];

/** Prepares a reorganisation. */
export function ReorganisationWizard() {
  const { t } = useTranslation();
  const prepare = usePrepareReorganisation();
  return (
    <PlanForm
      title={t("reorganisation.prepare")}
      event={empty}
      steps={[emptyStep]}
      saving={prepare.isPending}
      error={prepare.error}
      onSave={(plan) => prepare.mutateAsync(plan)}
    />
  );
}

interface Props {
  title: string;
  event: EventDraft;
  steps: StepDraft[];
  saving: boolean;
  error: Error | null;
  onSave: (plan: PrepareReorganisation) => Promise<ReorganisationView>;
}

/** Document and day, then the changes; what it would move is shown before anything is applied. */
export function PlanForm({ title, event: known, steps: planned, saving, error, onSave }: Props) {
  const { t } = useTranslation();
  const check = rules(t);
  const navigate = useNavigate();
  const form = useForm<EventDraft>({ defaultValues: known });
  const [steps, setSteps] = useState<StepDraft[]>(planned);
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const { control } = form;

  const submit = form.handleSubmit(async (event) => {
    try {
      const view = await onSave(command(event, steps));
      await navigate(paths.reorganisation(view.summary.id));
    } catch (failure) {
      setFieldsTellAll(showFieldProblems(failure as Error, form.setError, fields));
    }
  });

  return (
    <>
      <PageHead
        kicker={<RouterLink to={paths.reorganisations}>{t("reorganisation.title")}</RouterLink>}
        title={title}
        lead={t("reorganisation.prepareLead")}
      />
      <Stack component="form" noValidate onSubmit={submit} spacing={2} sx={{ maxWidth: 760 }}>
        <Section title={t("reorganisation.event")}>
          <Stack spacing={2}>
            <TextInput
              control={control}
              name="title"
              rules={check.text(300)}
              label={t("reorganisation.name")}
              required
            />
            <TextInput
              control={control}
              name="documentNumber"
              rules={check.decisionNumber}
              label={t("reorganisation.documentNumber")}
              required
            />
            <Box sx={{ display: "grid", gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" }, gap: 2 }}>
              <TextInput
                control={control}
                name="documentDate"
                rules={check.date}
                label={t("reorganisation.documentDate")}
                placeholder="dd/mm/yyyy"
                required
              />
              <TextInput
                control={control}
                name="effectiveOn"
                rules={check.date}
                label={t("reorganisation.effectiveOn")}
                placeholder="dd/mm/yyyy"
                helperText={t("reorganisation.effectiveHint")}
                required
              />
            </Box>
          </Stack>
        </Section>
        <Section title={t("reorganisation.steps")}>
          <Stack spacing={2}>
            {steps.map((step, index) => (
              <StepFields
                key={index}
                number={index + 1}
                step={step}
                onChange={(changed) => {
                  setSteps(steps.map((each, at) => (at === index ? changed : each)));
                }}
                onRemove={
                  steps.length > 1
                    ? () => {
                        setSteps(steps.filter((_, at) => at !== index));
                      }
                    : undefined
                }
              />
            ))}
            <Box>
              <Button
                startIcon={<Add />}
                onClick={() => {
                  setSteps([...steps, emptyStep]);
                }}
              >
                {t("reorganisation.addStep")}
              </Button>
            </Box>
          </Stack>
        </Section>
        {error && !fieldsTellAll && <ProblemAlert error={error} />}
        <Typography color="textSecondary">{t("reorganisation.nothingYet")}</Typography>
        <Box>
          <Button type="submit" variant="contained" disabled={saving}>
            {saving ? t("common.saving") : t("reorganisation.showDryRun")}
          </Button>
        </Box>
      </Stack>
    </>
  );
}
