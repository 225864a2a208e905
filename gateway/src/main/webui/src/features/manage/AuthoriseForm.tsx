import Alert from "@mui/material/Alert";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { AssignmentView, UnavailabilityView } from "@/shared/api/types";
import { DateTimeInput } from "@/shared/forms/DateTimeInput";
import { newKey } from "@/shared/forms/newKey";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { rules, typedInstant, typedInstantOrNone } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useDraft } from "@/shared/forms/useDraft";
import { showDate, showTime } from "@/shared/time/zone";
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
  matter: string;
  fromDate: string;
  fromTime: string;
  toDate: string;
  toTime: string;
}

const empty: Values = {
  ...noPerson,
  ...noDecision,
  matter: "",
  fromDate: "",
  fromTime: "",
  toDate: "",
  toTime: "",
};
const fields = Object.keys(empty) as (keyof Values)[];

interface Props {
  agencyId: string;
  /** Who alone may authorise; without one in office the law allows no authorisation. */
  head?: AssignmentView;
  /** The absence that makes the authorisation necessary. */
  absence?: UnavailabilityView;
  atOnce?: boolean;
  onDone: () => void;
}

/** In writing, for one matter, for a definite term, by the head (spk.case.writtenAndTerm, spk.subdelegation). */
export function AuthoriseForm({ head, ...rest }: Props) {
  const { t } = useTranslation();
  return head ? (
    <Fields head={head} {...rest} />
  ) : (
    <Alert severity="warning" variant="outlined">
      {t("manage.noHead")}
    </Alert>
  );
}

function Fields({ agencyId, head, absence, atOnce = false, onDone }: Props & { head: AssignmentView }) {
  const { t } = useTranslation();
  const check = rules(t);
  const [key] = useState(newKey);
  const authorise = useAssignSpokesperson(agencyId, key);
  const form = useForm<Values>({
    defaultValues: absence ? startingFrom(absence, t("manage.absenceMatter")) : empty,
  });
  const draft = useDraft(`authorise.${agencyId}.${absence?.id ?? ""}`, form);
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const { control } = form;

  const submit = form.handleSubmit(
    async ({ decidedDate, decidedTime, fromDate, fromTime, toDate, toTime, matter, ...person }) => {
      const said = trimmed(person);
      try {
        await authorise.mutateAsync({
          kind: "CASE_AUTHORISED",
          ...said,
          authorisationDocument: said.decisionNumber,
          matter: matter.trim(),
          decidedAt: typedInstant(decidedDate, decidedTime),
          validFrom: typedInstantOrNone(fromDate, fromTime),
          validTo: typedInstant(toDate, toTime),
          authorisedBy: head.id,
          standsInFor: absence?.id,
        });
        draft.discard();
        onDone();
      } catch (failure) {
        setFieldsTellAll(
          showFieldProblems(failure as Error, form.setError, fields, {
            decidedAt: "decidedDate",
            authorisationDocument: "decisionNumber",
            validFrom: "fromDate",
            validTo: "toDate",
          }),
        );
      }
    },
  );

  return (
    <FormShell
      onSubmit={submit}
      pending={authorise.isPending}
      error={fieldsTellAll ? null : authorise.error}
      restored={draft.restored}
    >
      <Typography color="textSecondary">{t("manage.authoriseLead")}</Typography>
      <Typography>
        {t("manage.authorisedByLine", { name: head.personName, position: head.position })}
      </Typography>
      <Alert severity="info" variant="outlined" role="note">
        {t(atOnce ? "manage.atOnce" : "manage.twoPersons")}
      </Alert>
      <TextInput
        control={control}
        name="matter"
        rules={check.text(300)}
        label={t("manage.matter")}
        helperText={t("manage.matterHint")}
        required
        multiline
      />
      <PersonFields control={control} />
      <DecisionFields
        control={control}
        label={t("manage.authorisationDocument")}
        hint={t("manage.authorisationDocumentHint")}
      />
      <DateTimeInput
        control={control}
        date={["fromDate", t("manage.fromDate")]}
        time={["fromTime", t("manage.fromTime")]}
        hint={t("manage.fromHint")}
        optional
      />
      <DateTimeInput
        control={control}
        date={["toDate", t("manage.toDate")]}
        time={["toTime", t("manage.toTime")]}
        hint={t("manage.toHint")}
      />
    </FormShell>
  );
}

function startingFrom(absence: UnavailabilityView, matter: string): Values {
  return {
    ...empty,
    matter,
    fromDate: new Date(absence.from) > new Date() ? showDate(absence.from) : "",
    fromTime: new Date(absence.from) > new Date() ? showTime(absence.from) : "",
    toDate: showDate(absence.to),
    toTime: showTime(absence.to),
  };
}
