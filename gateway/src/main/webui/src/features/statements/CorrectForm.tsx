import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { StatementView } from "@/shared/api/types";
import { FormShell } from "@/shared/forms/FormShell";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { paths } from "@/shared/paths";
import { answeredWords } from "./answered";
import { useCorrect } from "./api";
import { StatementFields, TEXT_FIELDS, type StatementWords } from "./StatementFields";

/** Begins a new version of what was published. */
export function CorrectForm({ statement }: { statement: StatementView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const correct = useCorrect(statement.id);
  const form = useForm<StatementWords>({
    defaultValues: {
      form: statement.form,
      title: statement.title,
      body: statement.body,
      changeNote: "",
      ...answeredWords(statement.answers),
    },
  });

  const submit = form.handleSubmit(async ({ title, body, changeNote }) => {
    try {
      const saved = await correct.mutateAsync({ title, body, changeNote });
      void navigate(paths.consoleStatement(saved.id));
    } catch (failure) {
      showFieldProblems(failure as Error, form.setError, [...TEXT_FIELDS]);
    }
  });

  if (!open) {
    return (
      <>
        <Typography sx={{ mb: 1.5 }}>{t("statement.correctLead")}</Typography>
        <Button
          variant="outlined"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t("statement.correct")}
        </Button>
      </>
    );
  }
  return (
    <FormShell
      onSubmit={submit}
      pending={correct.isPending}
      error={correct.error}
      action={t("statement.saveCorrection")}
    >
      <StatementFields control={form.control} correction issue={statement.answers} />
    </FormShell>
  );
}
