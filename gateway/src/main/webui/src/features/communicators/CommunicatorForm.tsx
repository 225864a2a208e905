import Autocomplete from "@mui/material/Autocomplete";
import Box from "@mui/material/Box";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { agenciesQuery } from "@/shared/agency/api";
import { useActingAgency } from "@/shared/agency/useActingAgency";
import type { CommunicatorKind, CommunicatorView } from "@/shared/api/types";
import { ContactInput } from "@/shared/forms/ContactInput";
import { FormShell } from "@/shared/forms/FormShell";
import { PeriodInput } from "@/shared/forms/PeriodInput";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { optional, rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useDraft } from "@/shared/forms/useDraft";
import { parseDate, showDate } from "@/shared/time/zone";
import { useSaveCommunicator, type Vocabulary } from "./api";
import { useTermName } from "@/shared/i18n/useTermName";

interface Values {
  code: string;
  kind: CommunicatorKind;
  level: string;
  personName: string;
  position: string;
  communeId: string;
  villages: string;
  languages: string[];
  phone: string;
  email: string;
  decisionNumber: string;
  activeFrom: string;
  activeTo: string;
}

const fields = [
  "code",
  "kind",
  "level",
  "personName",
  "position",
  "communeId",
  "villages",
  "languages",
  "phone",
  "email",
  "decisionNumber",
  "activeFrom",
  "activeTo",
] as const;

interface Props {
  /** The one to change; without it a new one is recorded. */
  communicator?: CommunicatorView;
  vocabulary: Vocabulary;
  onDone: () => void;
}

export function CommunicatorForm({ communicator, vocabulary, onDone }: Props) {
  const { t } = useTranslation();
  const acting = useActingAgency(t("communicator.agency"));
  const check = rules(t);
  const termName = useTermName();
  const save = useSaveCommunicator(acting.agencyId ?? "", communicator);
  const communes = useQuery(agenciesQuery({ kind: "commune-committee", size: 100 }));
  const form = useForm<Values>({ defaultValues: initial(communicator) });
  const draft = useDraft(`communicator.${communicator?.id ?? "new"}`, form);
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const { control } = form;

  const submit = form.handleSubmit(async (values) => {
    if (!communicator && !acting.isChosen()) return;
    try {
      await save.mutateAsync(command(values));
      draft.discard();
      onDone();
    } catch (failure) {
      setFieldsTellAll(showFieldProblems(failure as Error, form.setError, fields));
    }
  });

  return (
    <FormShell
      onSubmit={submit}
      pending={save.isPending}
      error={fieldsTellAll ? null : save.error}
      restored={draft.restored}
    >
      {!communicator && acting.field}
      <TextInput
        control={control}
        name="personName"
        rules={check.text(120)}
        label={t("communicator.personName")}
        required
      />
      <TextInput
        control={control}
        name="code"
        rules={check.text(40)}
        label={t("communicator.code")}
        helperText={t("communicator.codeHint")}
        required
      />
      <Box sx={{ display: "grid", gridTemplateColumns: "1fr 1fr", gap: 2 }}>
        <TextInput control={control} name="kind" label={t("communicator.kind")} select required>
          {(["COMMUNICATOR", "REPORTER"] as const).map((kind) => (
            <MenuItem key={kind} value={kind}>
              {t(`communicator.kinds.${kind}`)}
            </MenuItem>
          ))}
        </TextInput>
        <TextInput control={control} name="level" label={t("communicator.level")} select required>
          {vocabulary.levels.map((level) => (
            <MenuItem key={level.code} value={level.code}>
              {termName(level)}
            </MenuItem>
          ))}
        </TextInput>
      </Box>
      <TextInput
        control={control}
        name="position"
        rules={check.optionalText(200)}
        label={t("communicator.position")}
      />
      <Controller
        control={control}
        name="languages"
        rules={{ validate: (codes) => codes.length > 0 || t("error.field.choose") }}
        render={({ field: { ref, value, onChange, onBlur }, fieldState: { error } }) => (
          <Autocomplete
            multiple
            options={vocabulary.languages.map((language) => language.code)}
            value={value}
            getOptionLabel={(code) => {
              const found = vocabulary.languages.find((language) => language.code === code);
              return found ? termName(found) : code;
            }}
            onChange={(_, codes) => {
              onChange(codes);
            }}
            onBlur={onBlur}
            renderInput={(params) => (
              <TextField
                {...params}
                inputRef={ref}
                label={t("communicator.languages")}
                required
                error={error !== undefined}
                helperText={error?.message}
              />
            )}
          />
        )}
      />
      <TextInput
        control={control}
        name="communeId"
        label={t("communicator.commune")}
        select
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{t("communicator.wholeProvince")}</MenuItem>
        {(communes.data?.items ?? []).map((agency) => (
          <MenuItem key={agency.id} value={agency.id}>
            {agency.name}
          </MenuItem>
        ))}
      </TextInput>
      <TextInput
        control={control}
        name="villages"
        rules={check.optionalText(300)}
        label={t("communicator.villages")}
      />
      <ContactInput control={control} phone="phone" email="email" />
      <TextInput
        control={control}
        name="decisionNumber"
        rules={optional(check.decisionNumber)}
        label={t("manage.decisionNumber")}
        helperText={t("manage.decisionNumberHint")}
      />
      <PeriodInput control={control} from="activeFrom" to="activeTo" />
    </FormShell>
  );
}

function initial(communicator: CommunicatorView | undefined): Values {
  return {
    code: communicator?.code ?? "",
    kind: communicator?.kind ?? "COMMUNICATOR",
    level: communicator?.level ?? "commune",
    personName: communicator?.personName ?? "",
    position: communicator?.position ?? "",
    communeId: communicator?.communeId ?? "",
    villages: communicator?.villages ?? "",
    languages: communicator?.languages ?? ["vi"],
    phone: communicator?.phone ?? "",
    email: communicator?.email ?? "",
    decisionNumber: communicator?.decisionNumber ?? "",
    activeFrom: communicator ? showDate(communicator.activeFrom) : "",
    activeTo: communicator?.activeTo ? showDate(communicator.activeTo) : "",
  };
}

function command(values: Values) {
  const text = (value: string) => value.trim() || undefined;
  return {
    code: values.code.trim(),
    kind: values.kind,
    level: values.level,
    personName: values.personName.trim(),
    position: text(values.position),
    communeId: text(values.communeId),
    villages: text(values.villages),
    languages: values.languages,
    phone: text(values.phone),
    email: text(values.email),
    decisionNumber: text(values.decisionNumber),
    activeFrom: parseDate(values.activeFrom) ?? values.activeFrom,
    activeTo: values.activeTo.trim() === "" ? undefined : (parseDate(values.activeTo) ?? values.activeTo),
  };
}
