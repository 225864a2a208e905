import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type KeyboardEvent } from "react";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { ApiError } from "@/shared/api/problem";
import type { EditStatement, TaskView } from "@/shared/api/types";
import { showFieldProblems } from "@/shared/forms/problemFields";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { useDraft } from "@/shared/forms/useDraft";
import { paths } from "@/shared/paths";
import { StatementText } from "@/shared/statement/StatementText";
import { WriteAndPreview, type Side } from "@/shared/statement/WriteAndPreview";
import { showTime } from "@/shared/time/zone";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { RouterLink } from "@/shared/ui/RouterLink";
import { taskQuery, usePublishStatement, useSaveStatement } from "./api";

const TITLE_MAX = 300;
const BODY_MAX = 20_000;

/** Writes the answer to a task: drafts are saved as often as one likes, publishing happens once and is asked for twice. */
export function StatementEditor({ task }: { task: TaskView }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [side, setSide] = useState<Side>("write");
  const [asking, setAsking] = useState(false);
  const [savedAt, setSavedAt] = useState<Date>();
  const save = useSaveStatement(task);
  const publish = usePublishStatement(task);
  const form = useForm<EditStatement>({
    defaultValues: { title: task.statement?.title ?? task.title, body: task.statement?.body ?? "" },
  });
  const draft = useDraft(`statement.${task.id}`, form);
  const content = useWatch({ control: form.control });
  const { isDirty } = form.formState;
  const error = save.error ?? publish.error;
  const check = rules(t);

  const saveNow = form.handleSubmit(async (values) => {
    publish.reset();
    await save.mutateAsync(values).then(
      () => {
        form.reset(values);
        draft.discard();
        setSavedAt(new Date());
      },
      (failure: Error) => showFieldProblems(failure, form.setError, ["title", "body"]),
    );
  });

  async function publishNow(): Promise<void> {
    setAsking(false);
    const values = form.getValues();
    try {
      const saved = task.statement && !isDirty ? task.statement : await save.mutateAsync(values);
      form.reset(values);
      draft.discard();
      await publish.mutateAsync(saved);
    } catch (failure) {
      // The mutations keep the failure and show it; only the fields need help.
      showFieldProblems(failure as Error, form.setError, ["title", "body"]);
    }
  }

  function saveOnShortcut(event: KeyboardEvent): void {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      void saveNow();
    }
  }

  return (
    <Box component="form" noValidate onSubmit={saveNow} onKeyDown={saveOnShortcut}>
      {draft.restored && isDirty && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t("common.draftRestored")}
        </Alert>
      )}
      <WriteAndPreview
        label={t("task.answer")}
        side={side}
        onSide={setSide}
        preview={
          <StatementText
            title={content.title ?? ""}
            body={content.body ?? ""}
            answers={task.statement ? task.statement.answers : articleOf(task)}
          />
        }
      >
        <TextInput
          control={form.control}
          name="title"
          rules={check.text(TITLE_MAX)}
          label={t("editor.title")}
          required
        />
        <TextInput
          control={form.control}
          name="body"
          rules={check.text(BODY_MAX)}
          label={t("editor.body")}
          helperText={t("editor.bodyHint")}
          required
          multiline
          minRows={12}
        />
      </WriteAndPreview>
      <Box sx={{ my: 2 }}>{error && <SaveFailure error={error} onReload={() => void reload()} />}</Box>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, alignItems: "center" }}>
        <Button type="submit" variant="outlined" disabled={save.isPending}>
          {t("editor.saveDraft")}
        </Button>
        <Button
          variant="contained"
          disabled={save.isPending || publish.isPending}
          onClick={() => {
            void form.trigger(undefined, { shouldFocus: true }).then((valid) => {
              setAsking(valid);
              if (!valid) setSide("write");
            });
          }}
        >
          {t("editor.publish")}
        </Button>
        {task.statement && (
          <RouterLink to={paths.consoleStatement(task.statement.id)}>{t("statement.workPage")}</RouterLink>
        )}
        <Typography variant="body2" color="textSecondary" role="status">
          {save.isPending
            ? t("common.saving")
            : isDirty
              ? t("common.unsaved")
              : savedAt && t("common.saved", { time: showTime(savedAt) })}
        </Typography>
      </Box>
      <ConfirmDialog
        open={asking}
        title={t("editor.publishTitle")}
        text={t("editor.publishText")}
        action={t("editor.publishNow")}
        onCancel={() => {
          setAsking(false);
        }}
        onConfirm={() => void publishNow()}
      />
    </Box>
  );

  /** Takes the newer version's number but leaves what was typed in the fields. */
  async function reload(): Promise<void> {
    await client.invalidateQueries({ queryKey: taskQuery(task.id).queryKey });
    save.reset();
    publish.reset();
  }
}

/** The first draft names the article that raised the issue; afterwards its page of work says what is named. */
function articleOf({ kind, articleTitle, articleUrl }: TaskView) {
  return kind === "ISSUE" && articleTitle && articleUrl
    ? { kind, title: articleTitle, url: articleUrl }
    : undefined;
}

function SaveFailure({ error, onReload }: { error: Error; onReload: () => void }) {
  const { t } = useTranslation();
  if (error instanceof ApiError && error.status === 412) {
    return (
      <Alert severity="warning" action={<Button onClick={onReload}>{t("editor.loadLatest")}</Button>}>
        <strong>{t("editor.newer")}</strong> {t("editor.newerText")}
      </Alert>
    );
  }
  return <ProblemAlert error={error} />;
}
