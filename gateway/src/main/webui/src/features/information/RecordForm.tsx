import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useForm, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useOwnAgency } from "@/shared/agency/useOwnAgency";
import type { InformationReceipt } from "@/shared/api/types";
import { DateTimeInput } from "@/shared/forms/DateTimeInput";
import { FormShell } from "@/shared/forms/FormShell";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { typedInstant } from "@/shared/forms/rules";
import { useRecord } from "./api";
import {
  bodyOf,
  emptyRequest,
  requestFields,
  WayField,
  WhatFields,
  WhoFields,
  type RequestValues,
} from "./WantedFields";

interface Values extends RequestValues {
  date: string;
  time: string;
}

/** A request that came on paper or was made in person. */
export function RecordForm({ onDone }: { onDone: (receipt: InformationReceipt) => void }) {
  const { t } = useTranslation();
  const own = useOwnAgency();
  const record = useRecord(own?.id ?? "");
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const form = useForm<Values>({ defaultValues: { ...emptyRequest, way: "OFFICE", date: "", time: "" } });
  const control = form.control as unknown as Control<RequestValues>;

  const submit = form.handleSubmit(async ({ date, time, ...values }) => {
    try {
      onDone(await record.mutateAsync({ receivedAt: typedInstant(date, time), ...bodyOf(values) }));
    } catch (failure) {
      setFieldsTellAll(
        showFieldProblems(failure as Error, form.setError, [...requestFields, "date"], {
          receivedAt: "date",
        }),
      );
    }
  });

  return (
    <FormShell onSubmit={submit} pending={record.isPending} error={fieldsTellAll ? null : record.error}>
      <Typography color="textSecondary">{t("information.recordLead")}</Typography>
      <DateTimeInput
        control={form.control}
        date={["date", t("information.receivedDate")]}
        time={["time", t("information.receivedTime")]}
      />
      <WhoFields control={control} />
      <WhatFields control={control} />
      <WayField control={control} />
    </FormShell>
  );
}
