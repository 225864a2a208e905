import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import LinearProgress from "@mui/material/LinearProgress";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useEffect, useRef, useState } from "react";
import { useForm, useWatch, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { AgencyInput } from "@/shared/agency/AgencyInput";
import type { PickedAgency } from "@/shared/agency/AgencyPicker";
import { ApiError } from "@/shared/api/problem";
import type { InformationReceipt } from "@/shared/api/types";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { paths } from "@/shared/paths";
import { Card } from "@/shared/ui/Card";
import { Facts } from "@/shared/ui/Facts";
import { PageHead } from "@/shared/ui/PageHead";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { RouterLink } from "@/shared/ui/RouterLink";
import { useAsk } from "./api";
import { Receipt } from "./Receipt";
import {
  bodyOf,
  emptyRequest,
  requestFields,
  WayField,
  WhatFields,
  whatFields,
  WhoFields,
  whoFields,
  type RequestValues,
} from "./WantedFields";

interface Values extends RequestValues {
  agency: PickedAgency | null;
}

const steps = ["who", "what", "how"] as const;

/** Which step has to be shown for a field that was refused. */
function stepOf(name: string, way: RequestValues["way"]): number {
  if (name === "email" && way === "EMAIL") return 2;
  if ((whoFields as readonly string[]).includes(name)) return 0;
  return name === "way" ? 2 : 1;
}

export function AskPage() {
  const { t } = useTranslation();
  const [receipt, setReceipt] = useState<InformationReceipt>();
  if (receipt) return <Receipt receipt={receipt} />;
  return (
    <Box sx={{ maxWidth: 720, mx: "auto" }}>
      <PageHead
        title={t("information.ask")}
        lead={
          <>
            {t("information.lead")} {t("information.askLead")}
          </>
        }
      />
      <Typography sx={{ mb: 3 }}>
        <RouterLink to={paths.followInformation}>{t("information.follow")}</RouterLink>
      </Typography>
      <AskForm onReceived={setReceipt} />
    </Box>
  );
}

function AskForm({ onReceived }: { onReceived: (receipt: InformationReceipt) => void }) {
  const { t } = useTranslation();
  const ask = useAsk();
  const [step, setStep] = useState(0);
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const [moves, setMoves] = useState(0);
  // Nothing is kept beyond this page: a shared phone must not remember who asked.
  const form = useForm<Values>({ defaultValues: { ...emptyRequest, agency: null } });
  const control = form.control as unknown as Control<RequestValues>;

  useEffect(() => {
    if (moves > 0) heading.current?.focus();
  }, [moves]);

  const go = (to: number) => {
    setStep(to);
    setMoves((before) => before + 1);
  };

  const forward = async () => {
    const fields = step === 0 ? whoFields : (["agency", ...whatFields] as const);
    if (await form.trigger([...fields], { shouldFocus: true })) go(step + 1);
  };

  const submit = form.handleSubmit(
    async ({ agency, ...values }) => {
      if (!agency) return;
      try {
        onReceived(await ask.mutateAsync({ agencyId: agency.id, ...bodyOf(values) }));
      } catch (failure) {
        setFieldsTellAll(
          showFieldProblems(failure as Error, form.setError, ["agency", ...requestFields], {
            agencyId: "agency",
          }),
        );
        const refused =
          failure instanceof ApiError ? failure.problem.errors?.[0]?.pointer?.replace(/^\//, "") : undefined;
        if (refused) go(stepOf(refused, values.way));
      }
    },
    (errors) => {
      const first = Object.keys(errors)[0];
      if (first) go(stepOf(first, form.getValues("way")));
    },
  );
  const name = steps[step] ?? "who";

  return (
    <Card>
      <Stack
        component="form"
        noValidate
        spacing={2.5}
        onSubmit={(event) => {
          event.preventDefault();
          if (step < steps.length - 1) void forward();
          else void submit(event);
        }}
      >
        <Box>
          <Typography variant="body2" color="textSecondary">
            {t("information.step", { step: step + 1, count: steps.length })}
          </Typography>
          <LinearProgress
            variant="determinate"
            value={((step + 1) / steps.length) * 100}
            sx={{ my: 1 }}
            aria-label={t("information.step", { step: step + 1, count: steps.length })}
          />
          <Typography ref={heading} variant="h2" tabIndex={-1} sx={{ outline: "none" }}>
            {t(`information.steps.${name}`)}
          </Typography>
        </Box>
        {step === 0 && (
          <>
            <Typography color="textSecondary">{t("information.whoLead")}</Typography>
            <WhoFields control={control} />
          </>
        )}
        {step === 1 && (
          <>
            <AgencyInput control={form.control} name="agency" label={t("information.agency")} />
            <WhatFields control={control} />
          </>
        )}
        {step === 2 && (
          <>
            <WayField control={control} withEmail />
            <Review control={form.control} />
          </>
        )}
        {ask.error && !fieldsTellAll && <ProblemAlert error={ask.error} />}
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5 }}>
          <Button type="submit" variant="contained" size="large" disabled={ask.isPending}>
            {step < steps.length - 1
              ? t("information.next")
              : ask.isPending
                ? t("information.sending")
                : t("information.send")}
          </Button>
          {step > 0 && (
            <Button
              size="large"
              onClick={() => {
                go(step - 1);
              }}
            >
              {t("information.back")}
            </Button>
          )}
        </Box>
      </Stack>
    </Card>
  );
}

function Review({ control }: { control: Control<Values> }) {
  const { t } = useTranslation();
  const values = useWatch({ control });
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {t("information.review")}
      </Typography>
      <Facts
        items={[
          [t("information.personName"), values.personName],
          [t("information.identityNumber"), values.identityNumber],
          [t("information.residence"), values.residence],
          [t("information.organisation"), values.organisation],
          [t("information.email"), values.email],
          [t("information.agency"), values.agency?.name],
          [t("information.subject"), values.subject],
          [t("information.wanted"), values.wanted],
          [t("information.reason"), values.reason],
        ]}
      />
    </Box>
  );
}
