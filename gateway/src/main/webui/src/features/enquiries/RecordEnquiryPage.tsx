import Box from "@mui/material/Box";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useActingAgency } from "@/shared/agency/useActingAgency";
import { DateTimeInput } from "@/shared/forms/DateTimeInput";
import { FormShell } from "@/shared/forms/FormShell";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { typedInstant } from "@/shared/forms/rules";
import { useDraft } from "@/shared/forms/useDraft";
import { paths } from "@/shared/paths";
import { showDate, showTime } from "@/shared/time/zone";
import { PageHead } from "@/shared/ui/PageHead";
import { RouterLink } from "@/shared/ui/RouterLink";
import { useFilters } from "@/shared/ui/useFilters";
import { useRecordEnquiry } from "./api";
import {
  noPress,
  pressCommand,
  PressFields,
  pressFields,
  pressPointers,
  type PressValues,
} from "./PressFields";

interface Values extends PressValues {
  date: string;
  time: string;
}

/** Staff write down a question of the press that came by letter, mail or telephone, or make one of a public issue. */
export function RecordEnquiryPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const filters = useFilters();
  const issueId = filters.get("issue");
  const acting = useActingAgency(t("enquiry.form.agency"));
  const record = useRecordEnquiry();
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const form = useForm<Values>({
    defaultValues: {
      ...noPress,
      title: filters.get("title") ?? "",
      date: showDate(new Date()),
      time: showTime(new Date()),
    },
  });
  const draft = useDraft(`new-enquiry.${issueId ?? ""}`, form);

  const submit = form.handleSubmit(async ({ date, time, ...values }) => {
    if (!acting.isChosen() || !acting.agencyId) return;
    try {
      const enquiry = await record.mutateAsync({
        ...pressCommand(values),
        agencyId: acting.agencyId,
        receivedAt: typedInstant(date, time),
        issueId,
      });
      draft.discard();
      await navigate(paths.enquiry(enquiry.id));
    } catch (failure) {
      setFieldsTellAll(
        showFieldProblems(failure as Error, form.setError, [...pressFields, "date"], {
          ...pressPointers,
          receivedAt: "date",
        }),
      );
    }
  });

  return (
    <>
      <PageHead
        kicker={<RouterLink to={paths.tasks}>{t("task.title")}</RouterLink>}
        title={t("enquiry.record")}
        lead={t("enquiry.recordLead")}
      />
      <Box sx={{ maxWidth: 640 }}>
        <FormShell
          onSubmit={submit}
          pending={record.isPending}
          error={fieldsTellAll ? null : record.error}
          restored={draft.restored}
          action={t("enquiry.record")}
        >
          {acting.field}
          <PressFields control={form.control} whole={false} />
          <DateTimeInput
            control={form.control}
            date={["date", t("enquiry.receivedDate")]}
            time={["time", t("enquiry.receivedTime")]}
            hint={t("enquiry.receivedHint")}
          />
        </FormShell>
      </Box>
    </>
  );
}
