import FormControlLabel from "@mui/material/FormControlLabel";
import FormLabel from "@mui/material/FormLabel";
import Radio from "@mui/material/Radio";
import RadioGroup from "@mui/material/RadioGroup";
import Typography from "@mui/material/Typography";
import { useId } from "react";
import { Controller, useWatch, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { supplyWays, type SupplyWay } from "@/shared/api/types";
import { optional, rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";

/** The fields that the law wants to know, with those that help. */
export interface RequestValues {
  personName: string;
  organisation: string;
  residence: string;
  identityNumber: string;
  phone: string;
  email: string;
  subject: string;
  wanted: string;
  reason: string;
  way: SupplyWay;
}

export const emptyRequest: RequestValues = {
  personName: "",
  organisation: "",
  residence: "",
  identityNumber: "",
  phone: "",
  email: "",
  subject: "",
  wanted: "",
  reason: "",
  way: "NETWORK",
};

export const whoFields = [
  "personName",
  "identityNumber",
  "residence",
  "organisation",
  "phone",
  "email",
] as const satisfies (keyof RequestValues)[];
export const whatFields = ["subject", "wanted", "reason"] as const satisfies (keyof RequestValues)[];
export const requestFields = [...whoFields, ...whatFields, "way"] as const;

/** As the service takes them: trimmed, and without what was left empty. */
export function bodyOf(values: RequestValues) {
  return {
    personName: values.personName.trim(),
    organisation: values.organisation.trim() || undefined,
    residence: values.residence.trim(),
    identityNumber: values.identityNumber.replace(/[\s.-]/g, "").toUpperCase(),
    phone: values.phone.trim() || undefined,
    email: values.email.trim() || undefined,
    subject: values.subject.trim(),
    wanted: values.wanted.trim(),
    reason: values.reason.trim(),
    way: values.way,
  };
}

interface Props {
  control: Control<RequestValues>;
}

function EmailField({ control, required = false }: Props & { required?: boolean }) {
  const { t } = useTranslation();
  const check = rules(t).email;
  return (
    <TextInput
      control={control}
      name="email"
      rules={{
        validate: (value: string, all: RequestValues) =>
          value.trim() === ""
            ? all.way !== "EMAIL" || t("error.code.information-email-missing")
            : check.validate(value),
      }}
      label={t("information.email")}
      helperText={t(required ? "information.emailNeeded" : "information.emailHint")}
      autoComplete="email"
      slotProps={{ htmlInput: { inputMode: "email" } }}
      required={required}
    />
  );
}

export function WhoFields({ control }: Props) {
  const { t } = useTranslation();
  const check = rules(t);
  const identity = {
    validate: (value: string) =>
      /^(\d{12}|\d{9}|[A-Z]\d{7,8})$/.test(value.replace(/[\s.-]/g, "").toUpperCase()) ||
      t("information.identityWrong"),
  };
  return (
    <>
      <TextInput
        control={control}
        name="personName"
        rules={check.text(120)}
        label={t("information.personName")}
        autoComplete="name"
        required
      />
      <TextInput
        control={control}
        name="identityNumber"
        rules={identity}
        label={t("information.identityNumber")}
        helperText={t("information.identityHint")}
        autoComplete="off"
        slotProps={{ htmlInput: { inputMode: "text", maxLength: 20 } }}
        required
      />
      <TextInput
        control={control}
        name="residence"
        rules={check.text(300)}
        label={t("information.residence")}
        helperText={t("information.residenceHint")}
        autoComplete="street-address"
        required
      />
      <TextInput
        control={control}
        name="organisation"
        rules={check.optionalText(200)}
        label={t("information.organisation")}
        helperText={t("information.organisationHint")}
      />
      <TextInput
        control={control}
        name="phone"
        rules={optional(check.phone)}
        label={t("information.phone")}
        helperText={t("information.optional")}
        autoComplete="tel"
        slotProps={{ htmlInput: { inputMode: "tel" } }}
      />
      <EmailField control={control} />
    </>
  );
}

export function WhatFields({ control }: Props) {
  const { t } = useTranslation();
  const check = rules(t);
  return (
    <>
      <TextInput
        control={control}
        name="subject"
        rules={check.text(200)}
        label={t("information.subject")}
        helperText={t("information.subjectHint")}
        required
      />
      <TextInput
        control={control}
        name="wanted"
        rules={check.text(4000)}
        label={t("information.wanted")}
        helperText={t("information.wantedHint")}
        multiline
        minRows={4}
        required
      />
      <TextInput
        control={control}
        name="reason"
        rules={check.text(2000)}
        label={t("information.reason")}
        multiline
        minRows={2}
        required
      />
    </>
  );
}

/** @param withEmail whether the address is asked for here too, where the rest of the person is on another page */
export function WayField({ control, withEmail = false }: Props & { withEmail?: boolean }) {
  const way = useWatch({ control, name: "way" });
  return (
    <>
      <Ways control={control} />
      {withEmail && way === "EMAIL" && <EmailField control={control} required />}
    </>
  );
}

function Ways({ control }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Controller
      control={control}
      name="way"
      render={({ field }) => (
        <div>
          <FormLabel id={id}>{t("information.way")}</FormLabel>
          <RadioGroup {...field} aria-labelledby={id}>
            {supplyWays.map((way) => (
              <FormControlLabel
                key={way}
                value={way}
                control={<Radio />}
                sx={{ alignItems: "flex-start", mt: 1 }}
                label={
                  <>
                    <Typography component="span" sx={{ display: "block", pt: 1 }}>
                      {t(`information.ways.${way}`)}
                    </Typography>
                    <Typography component="span" variant="body2" color="textSecondary">
                      {t(`information.wayHints.${way}`)}
                    </Typography>
                  </>
                }
              />
            ))}
          </RadioGroup>
        </div>
      )}
    />
  );
}
