import MenuItem from "@mui/material/MenuItem";
import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import {
  pressKinds,
  pressMedia,
  type PressEntryView,
  type PressKind,
  type PressMedium,
} from "@/shared/api/types";
import { FormShell } from "@/shared/forms/FormShell";
import { PeriodInput } from "@/shared/forms/PeriodInput";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { optional, rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useDraft } from "@/shared/forms/useDraft";
import { PressPicker, type PickedPress } from "@/shared/press/PressPicker";
import { parseDate, showDate } from "@/shared/time/zone";
import { useSavePressEntry } from "./api";

interface Values {
  kind: PressKind;
  number: string;
  name: string;
  medium: "" | PressMedium;
  position: string;
  address: string;
  phone: string;
  email: string;
  website: string;
  validFrom: string;
  validTo: string;
}

const fields = [
  "kind",
  "number",
  "name",
  "medium",
  "position",
  "address",
  "phone",
  "email",
  "website",
  "validFrom",
  "validTo",
] as const;

interface Props {
  /** The one to change; without it something new is recorded. */
  entry?: PressEntryView;
  onDone: () => void;
}

export function PressForm({ entry, onDone }: Props) {
  const { t } = useTranslation();
  const check = rules(t);
  const save = useSavePressEntry(entry);
  const [agency, setAgency] = useState<PickedPress | null>(
    entry?.agencyId ? { id: entry.agencyId, name: entry.agencyName ?? "" } : null,
  );
  const [agencyMissing, setAgencyMissing] = useState(false);
  const form = useForm<Values>({
    defaultValues: {
      kind: entry?.kind ?? "AGENCY",
      number: entry?.number ?? "",
      name: entry?.name ?? "",
      medium: entry?.medium ?? "",
      position: entry?.position ?? "",
      address: entry?.address ?? "",
      phone: entry?.phone ?? "",
      email: entry?.email ?? "",
      website: entry?.website ?? "",
      validFrom: entry ? showDate(entry.validFrom) : "",
      validTo: entry?.validTo ? showDate(entry.validTo) : "",
    },
  });
  const draft = useDraft(`press.${entry?.id ?? "new"}`, form);
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const { control } = form;
  const kind = useWatch({ control, name: "kind" });
  const belongs = kind !== "AGENCY";
  const reporter = kind === "REPORTER";

  const submit = form.handleSubmit(async (values) => {
    setAgencyMissing(belongs && agency === null);
    if (belongs && agency === null) return;
    const text = (value: string) => value.trim() || undefined;
    try {
      await save.mutateAsync({
        kind: values.kind,
        number: values.number.trim(),
        name: values.name.trim(),
        medium: reporter || values.medium === "" ? undefined : values.medium,
        agencyId: belongs ? agency?.id : undefined,
        position: reporter ? text(values.position) : undefined,
        address: text(values.address),
        phone: text(values.phone),
        email: text(values.email),
        website: reporter ? undefined : text(values.website),
        validFrom: parseDate(values.validFrom) ?? values.validFrom,
        validTo: parseDate(values.validTo),
      });
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
      <TextInput
        control={control}
        name="kind"
        label={t("press.kind")}
        disabled={entry !== undefined}
        select
        required
      >
        {pressKinds.map((candidate) => (
          <MenuItem key={candidate} value={candidate}>
            {t(`press.kinds.${candidate}`)}
          </MenuItem>
        ))}
      </TextInput>
      <TextInput
        control={control}
        name="name"
        rules={check.text(200)}
        label={t(reporter ? "press.personName" : "press.name")}
        required
      />
      <TextInput
        control={control}
        name="number"
        rules={check.text(60)}
        label={t(reporter ? "press.card" : "press.licence")}
        helperText={t(reporter ? "press.cardHint" : "press.licenceHint")}
        required
      />
      {belongs && (
        <PressPicker
          label={t("press.agency")}
          kind="AGENCY"
          value={agency}
          onChange={(picked) => {
            setAgency(picked);
            setAgencyMissing(false);
          }}
          error={agencyMissing ? t("error.field.choose") : undefined}
        />
      )}
      {reporter ? (
        <TextInput
          control={control}
          name="position"
          rules={check.optionalText(120)}
          label={t("press.position")}
        />
      ) : (
        <TextInput control={control} name="medium" label={t("press.medium")} select>
          <MenuItem value="">{t("press.noMedium")}</MenuItem>
          {pressMedia.map((medium) => (
            <MenuItem key={medium} value={medium}>
              {t(`press.media.${medium}`)}
            </MenuItem>
          ))}
        </TextInput>
      )}
      <TextInput
        control={control}
        name="address"
        rules={check.optionalText(300)}
        label={t("press.address")}
      />
      <TextInput
        control={control}
        name="phone"
        rules={optional(check.phone)}
        label={t("press.phone")}
        helperText={t("press.officeOnly")}
      />
      <TextInput
        control={control}
        name="email"
        rules={check.optionalText(120)}
        label={t("press.email")}
        helperText={t("press.officeOnly")}
      />
      {!reporter && (
        <TextInput
          control={control}
          name="website"
          rules={check.optionalText(200)}
          label={t("press.website")}
          placeholder="https://"
        />
      )}
      <PeriodInput control={control} from="validFrom" to="validTo" />
    </FormShell>
  );
}
