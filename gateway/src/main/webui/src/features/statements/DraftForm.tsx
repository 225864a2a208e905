import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { StatementView } from "@/shared/api/types";
import { FormShell } from "@/shared/forms/FormShell";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { ANSWERED_FIELDS, answeredWords, linkOf } from "./answered";
import { useEdit } from "./api";
import { StatementFields, TEXT_FIELDS, type StatementWords } from "./StatementFields";

/** Changes a draft; what was handed in or waits for its time does not change. */
export function DraftForm({ statement }: { statement: StatementView }) {
  const { t } = useTranslation();
  const edit = useEdit(statement);
  const correction = statement.number > 1;
  const issue = statement.answers?.kind === "ISSUE" ? statement.answers : undefined;
  const form = useForm<StatementWords>({
    defaultValues: {
      form: statement.form,
      title: statement.title,
      body: statement.body,
      changeNote: statement.changeNote ?? "",
      ...answeredWords(statement.answers),
    },
  });

  const submit = form.handleSubmit(async ({ form: kind, title, body, changeNote, ...link }) => {
    const said = { title, body, answers: linkOf(link) };
    try {
      await edit.mutateAsync(correction ? { ...said, changeNote } : { ...said, form: kind });
      form.reset(form.getValues());
    } catch (failure) {
      showFieldProblems(failure as Error, form.setError, [...TEXT_FIELDS], ANSWERED_FIELDS);
    }
  });

  return (
    <FormShell onSubmit={submit} pending={edit.isPending} error={edit.error} action={t("editor.saveDraft")}>
      <StatementFields
        control={form.control}
        correction={correction}
        links={statement.taskId !== undefined || issue ? "all" : "own"}
        issue={issue}
      />
    </FormShell>
  );
}
