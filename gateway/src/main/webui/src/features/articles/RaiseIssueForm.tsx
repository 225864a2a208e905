import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import FormControl from "@mui/material/FormControl";
import FormControlLabel from "@mui/material/FormControlLabel";
import FormLabel from "@mui/material/FormLabel";
import Radio from "@mui/material/Radio";
import RadioGroup from "@mui/material/RadioGroup";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { AgencyInput } from "@/shared/agency/AgencyInput";
import type { ArticleSummary, IssueView, Origin } from "@/shared/api/types";
import { DateTimeInput } from "@/shared/forms/DateTimeInput";
import { newKey } from "@/shared/forms/newKey";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { rules, typedInstant } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useDraft } from "@/shared/forms/useDraft";
import { showDate, showTime } from "@/shared/time/zone";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { useRaiseIssue } from "./api";

interface Values {
  agency: { id: string; name: string } | null;
  title: string;
  summary: string;
  origin: Origin;
  receivedDate: string;
  receivedTime: string;
}

const fields = ["agency", "title", "summary", "origin", "receivedDate", "receivedTime"] as const;
const origins: Origin[] = ["PRESS_REQUEST", "PRESS_FORWARDED", "SPOTTED"];

interface Props {
  article: ArticleSummary;
  onRaised: (issue: IssueView) => void;
}

/** Hands an article over to the agency that has to answer; how and when it was received decides the legal clock. */
export function RaiseIssueForm({ article, onRaised }: Props) {
  const { t } = useTranslation();
  const check = rules(t);
  const [key] = useState(newKey);
  const [fieldsTellAll, setFieldsTellAll] = useState(false);
  const raise = useRaiseIssue(key);
  const form = useForm<Values>({ defaultValues: startingFrom(article) });
  const draft = useDraft(`issue.${article.id}`, form);
  const { control } = form;

  const submit = form.handleSubmit(async ({ agency, title, summary, origin, receivedDate, receivedTime }) => {
    if (!agency) return;
    try {
      const issue = await raise.mutateAsync({
        articleId: article.id,
        agencyId: agency.id,
        title: title.trim(),
        summary: summary.trim() || undefined,
        origin,
        receivedAt: typedInstant(receivedDate, receivedTime),
      });
      draft.discard();
      onRaised(issue);
    } catch (failure) {
      setFieldsTellAll(
        showFieldProblems(failure as Error, form.setError, fields, {
          agencyId: "agency",
          receivedAt: "receivedDate",
        }),
      );
    }
  });

  return (
    <Stack component="form" noValidate onSubmit={submit} spacing={2.5}>
      <Typography color="textSecondary">{t("issue.raiseLead")}</Typography>
      <Typography sx={{ fontWeight: 600 }}>{article.title}</Typography>
      {draft.restored && <Alert severity="info">{t("common.draftRestored")}</Alert>}
      <AgencyInput control={control} name="agency" label={t("issue.agency")} />
      <TextInput
        control={control}
        name="title"
        rules={check.text(300)}
        label={t("issue.name")}
        required
        multiline
      />
      <TextInput
        control={control}
        name="summary"
        rules={check.optionalText(4000)}
        label={`${t("issue.summary")} (${t("common.optional")})`}
        multiline
        minRows={3}
      />
      <Controller
        control={control}
        name="origin"
        render={({ field }) => (
          <FormControl component="fieldset">
            <FormLabel component="legend">{t("issue.origin")}</FormLabel>
            <RadioGroup {...field}>
              {origins.map((origin) => (
                <FormControlLabel
                  key={origin}
                  value={origin}
                  control={<Radio />}
                  label={t(`origin.${origin}`)}
                />
              ))}
            </RadioGroup>
          </FormControl>
        )}
      />
      <DateTimeInput
        control={control}
        date={["receivedDate", t("issue.receivedDate")]}
        time={["receivedTime", t("issue.receivedTime")]}
      />
      {raise.error && !fieldsTellAll && <ProblemAlert error={raise.error} />}
      <Box>
        <Button type="submit" variant="contained" disabled={raise.isPending}>
          {raise.isPending ? t("common.saving") : t("article.raise")}
        </Button>
      </Box>
    </Stack>
  );
}

/** The surest match is the likely addressee; the issue starts with the article's own title and the present moment. */
function startingFrom(article: ArticleSummary): Values {
  const now = new Date();
  const best = article.matches.find((match) => match.confidence === "CERTAIN") ?? article.matches[0];
  return {
    agency: best ? { id: best.agencyId, name: best.agencyName } : null,
    title: article.title,
    summary: "",
    origin: "PRESS_REQUEST",
    receivedDate: showDate(now),
    receivedTime: showTime(now),
  };
}
