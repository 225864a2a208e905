import Box from "@mui/material/Box";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useActingAgency } from "@/shared/agency/useActingAgency";
import { FormShell } from "@/shared/forms/FormShell";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { useDraft as useLocalDraft } from "@/shared/forms/useDraft";
import { paths } from "@/shared/paths";
import { PageHead } from "@/shared/ui/PageHead";
import { RouterLink } from "@/shared/ui/RouterLink";
import { ANSWERED_FIELDS, answeredWords, linkOf } from "./answered";
import { useDraft } from "./api";
import { StatementFields, TEXT_FIELDS, type StatementWords } from "./StatementFields";

/** A statement that nobody asked for: the agency speaks of its own accord. */
export function NewStatementPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const save = useDraft();
  const acting = useActingAgency(t("statement.speaker"));
  const form = useForm<StatementWords>({
    defaultValues: { form: "POSTING", title: "", body: "", changeNote: "", ...answeredWords(undefined) },
  });
  const kept = useLocalDraft("statement.new", form);

  const submit = form.handleSubmit(async ({ form: kind, title, body, ...link }) => {
    if (!acting.isChosen()) return;
    try {
      const saved = await save.mutateAsync({
        agencyId: acting.agencyId,
        form: kind,
        title,
        body,
        answers: linkOf(link),
      });
      kept.discard();
      void navigate(paths.consoleStatement(saved.id), { replace: true });
    } catch (failure) {
      showFieldProblems(failure as Error, form.setError, [...TEXT_FIELDS], ANSWERED_FIELDS);
    }
  });

  return (
    <Box sx={{ maxWidth: 860 }}>
      <PageHead
        kicker={<RouterLink to={paths.consoleStatements}>{t("statement.ownTitle")}</RouterLink>}
        title={t("statement.new")}
        lead={t("statement.newLead")}
      />
      <FormShell
        onSubmit={submit}
        pending={save.isPending}
        error={save.error}
        restored={kept.restored && form.formState.isDirty}
        action={t("editor.saveDraft")}
      >
        {acting.field}
        <StatementFields control={form.control} links="own" />
      </FormShell>
    </Box>
  );
}
