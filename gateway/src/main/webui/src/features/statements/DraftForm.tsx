import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { StatementView } from "@/shared/api/types";
import { FormShell } from "@/shared/forms/FormShell";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { useEdit } from "./api";
import { StatementFields, TEXT_FIELDS, type StatementWords } from "./StatementFields";

/** Changes a draft; what was handed in or waits for its time does not change. */
export function DraftForm({ statement }: { statement: StatementView }) {
  const { t } = useTranslation();
  const edit = useEdit(statement);
  const correction = statement.number > 1;
  const form = useForm<StatementWords>({
    defaultValues: {
      form: statement.form,
      title: statement.title,
      body: statement.body,
      changeNote: statement.changeNote ?? "",
    },
  });

  const submit = form.handleSubmit(async ({ form: kind, title, body, changeNote }) => {
    try {
      await edit.mutateAsync(correction ? { title, body, changeNote } : { form: kind, title, body });
      form.reset(form.getValues());
    } catch (failure) {
      showFieldProblems(failure as Error, form.setError, [...TEXT_FIELDS]);
    }
  });

  return (
    <FormShell onSubmit={submit} pending={edit.isPending} error={edit.error} action={t("editor.saveDraft")}>
      <StatementFields control={form.control} correction={correction} />
    </FormShell>
  );
}
