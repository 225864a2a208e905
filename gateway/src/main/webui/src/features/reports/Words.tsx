import Typography from "@mui/material/Typography";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { AnnualReportView } from "@/shared/api/types";
import { FormShell } from "@/shared/forms/FormShell";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { Paragraphs } from "@/shared/ui/Paragraphs";
import { useWrite, type Which } from "./api";

/** Difficulties and proposals: what no figure says. */
export function Words({ report, which }: { report: AnnualReportView; which: Which }) {
  const { t } = useTranslation();
  const me = useMe();
  const write = useWrite(which, report.version);
  const form = useForm({
    defaultValues: { difficulties: report.difficulties ?? "", proposals: report.proposals ?? "" },
  });
  const may = hasAny(me, which.agencyId ? rights.writeReports : ["province-admin"]);

  if (report.state === "SUBMITTED" || !may) {
    return (["difficulties", "proposals"] as const).map((name) => (
      <div key={name}>
        <Typography variant="h3" sx={{ mb: 1 }}>
          {t(`annualReport.${name}`)}
        </Typography>
        <Paragraphs text={report[name] ?? t("annualReport.nothing")} />
      </div>
    ));
  }

  const submit = form.handleSubmit(async ({ difficulties, proposals }) => {
    try {
      await write.mutateAsync({
        difficulties: difficulties.trim() || undefined,
        proposals: proposals.trim() || undefined,
      });
    } catch (failure) {
      showFieldProblems(failure as Error, form.setError, ["difficulties", "proposals"]);
    }
  });

  return (
    <FormShell onSubmit={submit} pending={write.isPending} error={write.error}>
      {(["difficulties", "proposals"] as const).map((name) => (
        <TextInput
          key={name}
          control={form.control}
          name={name}
          rules={rules(t).optionalText(10_000)}
          label={t(`annualReport.${name}`)}
          multiline
          minRows={4}
        />
      ))}
    </FormShell>
  );
}
