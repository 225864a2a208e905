import Alert from "@mui/material/Alert";
import FormControl from "@mui/material/FormControl";
import FormControlLabel from "@mui/material/FormControlLabel";
import FormLabel from "@mui/material/FormLabel";
import Radio from "@mui/material/Radio";
import RadioGroup from "@mui/material/RadioGroup";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { DateTimeInput } from "@/shared/forms/DateTimeInput";
import { newKey } from "@/shared/forms/newKey";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { typedInstant, typedInstantOrNone } from "@/shared/forms/rules";
import { useDraft } from "@/shared/forms/useDraft";
import { useAssignSpokesperson } from "./api";
import { FormShell } from "@/shared/forms/FormShell";
import {
  DecisionFields,
  noDecision,
  noPerson,
  PersonFields,
  trimmed,
  type DecisionValues,
  type PersonValues,
} from "./PersonFields";

interface Values extends PersonValues, DecisionValues {
  kind: "HEAD" | "REGULAR";
  fromDate: string;
  fromTime: string;
}

const empty: Values = { kind: "REGULAR", ...noPerson, ...noDecision, fromDate: "", fromTime: "" };
const fields = Object.keys(empty) as (keyof Values)[];

interface Props {
  agencyId: string;
  /** The province's office records a signed letter; what anybody else records waits for a second person. */
  atOnce?: boolean;
  onDone: () => void;
}

/** Head or regular spokesperson, now or from a day in the future; whoever is in the role ends then. */
export function AssignForm({ agencyId, atOnce = false, onDone }: Props) {
  const { t } = useTranslation();
  const [key] = useState(newKey);
  const assign = useAssignSpokesperson(agencyId, key);
  const form = useForm<Values>({ defaultValues: empty });
  const draft = useDraft(`assign.${agencyId}`, form);
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const { control } = form;

  const submit = form.handleSubmit(
    async ({ kind, decidedDate, decidedTime, fromDate, fromTime, ...person }) => {
      try {
        await assign.mutateAsync({
          kind,
          ...trimmed(person),
          decidedAt: typedInstant(decidedDate, decidedTime),
          validFrom: typedInstantOrNone(fromDate, fromTime),
        });
        draft.discard();
        onDone();
      } catch (failure) {
        setFieldsTellAll(
          showFieldProblems(failure as Error, form.setError, fields, {
            decidedAt: "decidedDate",
            validFrom: "fromDate",
          }),
        );
      }
    },
  );

  return (
    <FormShell
      onSubmit={submit}
      pending={assign.isPending}
      error={fieldsTellAll ? null : assign.error}
      restored={draft.restored}
    >
      <Typography color="textSecondary">{t("manage.assignLead")}</Typography>
      <Alert severity="info" variant="outlined" role="note">
        {t(atOnce ? "manage.atOnce" : "manage.twoPersons")}
      </Alert>
      <Controller
        control={control}
        name="kind"
        render={({ field }) => (
          <FormControl component="fieldset">
            <FormLabel component="legend">{t("manage.kind")}</FormLabel>
            <RadioGroup {...field}>
              {(["REGULAR", "HEAD"] as const).map((kind) => (
                <FormControlLabel
                  key={kind}
                  value={kind}
                  control={<Radio />}
                  label={t(`spokesperson.kind.${kind}`)}
                />
              ))}
            </RadioGroup>
          </FormControl>
        )}
      />
      <PersonFields control={control} />
      <DecisionFields
        control={control}
        label={t("manage.decisionNumber")}
        hint={t("manage.decisionNumberHint")}
      />
      <DateTimeInput
        control={control}
        date={["fromDate", t("manage.fromDate")]}
        time={["fromTime", t("manage.fromTime")]}
        hint={t("manage.fromHint")}
        optional
      />
    </FormShell>
  );
}
