import MenuItem from "@mui/material/MenuItem";
import { useState } from "react";
import { useWatch, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { statementForms, type AnsweredView, type StatementForm } from "@/shared/api/types";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { StatementText } from "@/shared/statement/StatementText";
import { WriteAndPreview, type Side } from "@/shared/statement/WriteAndPreview";
import type { AnsweredWords } from "./answered";
import { AnsweredFields } from "./AnsweredFields";

export interface StatementWords extends AnsweredWords {
  form: StatementForm;
  title: string;
  body: string;
  changeNote: string;
}

export const TEXT_FIELDS = ["form", "title", "body", "changeNote"] as const;

interface Props {
  control: Control<StatementWords>;
  /** A correction says what it changes, and keeps its form. */
  correction?: boolean;
  /** What it may answer; left out where that does not change. */
  links?: "all" | "own";
  /** The issue that it answers, as it is known. */
  issue?: AnsweredView;
}

/** What is said, and the look that citizens will have at it. */
export function StatementFields({ control, correction = false, links, issue }: Props) {
  const { t } = useTranslation();
  const [side, setSide] = useState<Side>("write");
  const content = useWatch({ control });
  const check = rules(t);
  return (
    <WriteAndPreview
      label={t("statement.text")}
      side={side}
      onSide={setSide}
      preview={
        <StatementText
          title={content.title ?? ""}
          note={correction ? content.changeNote : undefined}
          body={content.body ?? ""}
          answers={answersShown(content, issue)}
        />
      }
    >
      {correction ? (
        <TextInput
          control={control}
          name="changeNote"
          rules={check.text(1_000)}
          label={t("statement.changeNote")}
          helperText={t("statement.changeNoteHint")}
          required
          multiline
          minRows={2}
        />
      ) : (
        <TextInput control={control} name="form" label={t("statement.form")} select required>
          {statementForms.map((form) => (
            <MenuItem key={form} value={form}>
              {t(`statement.forms.${form}`)}
            </MenuItem>
          ))}
        </TextInput>
      )}
      <TextInput control={control} name="title" rules={check.text(300)} label={t("editor.title")} required />
      <TextInput
        control={control}
        name="body"
        rules={check.text(20_000)}
        label={t("editor.body")}
        helperText={t("editor.bodyHint")}
        required
        multiline
        minRows={12}
      />
      {links && <AnsweredFields control={control} issue={links === "all"} />}
    </WriteAndPreview>
  );
}

/** What readers will see; nothing while it is not whole. */
function answersShown(
  { answeredKind, answeredTitle, answeredUrl }: Partial<AnsweredWords>,
  issue?: AnsweredView,
) {
  if (!answeredKind) return undefined;
  if (answeredKind === "ISSUE") return issue;
  return answeredTitle && answeredUrl
    ? { kind: answeredKind, title: answeredTitle, url: answeredUrl }
    : undefined;
}
