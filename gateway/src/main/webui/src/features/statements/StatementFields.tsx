import Box from "@mui/material/Box";
import MenuItem from "@mui/material/MenuItem";
import Tab from "@mui/material/Tab";
import Tabs from "@mui/material/Tabs";
import Typography from "@mui/material/Typography";
import { useState, type ReactNode } from "react";
import { useWatch, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { statementForms, type StatementForm } from "@/shared/api/types";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { Card } from "@/shared/ui/Card";
import { Paragraphs } from "@/shared/ui/Paragraphs";

export interface StatementText {
  form: StatementForm;
  title: string;
  body: string;
  changeNote: string;
}

export const TEXT_FIELDS = ["form", "title", "body", "changeNote"] as const;

interface Props {
  control: Control<StatementText>;
  /** A correction says what it changes, and keeps its form. */
  correction?: boolean;
  /** Below the fields, on the side of writing. */
  children?: ReactNode;
}

/** What is said, written on one side and seen as citizens will on the other. */
export function StatementFields({ control, correction = false, children }: Props) {
  const { t } = useTranslation();
  const [view, setView] = useState<"write" | "preview">("write");
  const content = useWatch({ control });
  const check = rules(t);
  return (
    <>
      <Tabs
        value={view}
        onChange={(_, next: "write" | "preview") => {
          setView(next);
        }}
        aria-label={t("statement.text")}
        sx={{ mb: 2 }}
      >
        <Tab value="write" label={t("editor.write")} id="tab-write" aria-controls="panel-write" />
        <Tab value="preview" label={t("editor.preview")} id="tab-preview" aria-controls="panel-preview" />
      </Tabs>
      <Box
        role="tabpanel"
        id="panel-write"
        aria-labelledby="tab-write"
        hidden={view !== "write"}
        sx={{ display: view === "write" ? "grid" : "none", gap: 2 }}
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
        <TextInput
          control={control}
          name="title"
          rules={check.text(300)}
          label={t("editor.title")}
          required
        />
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
        {children}
      </Box>
      <Box role="tabpanel" id="panel-preview" aria-labelledby="tab-preview" hidden={view !== "preview"}>
        <Card>
          <Typography variant="h3" sx={{ mb: 1.5, overflowWrap: "anywhere" }}>
            {content.title}
          </Typography>
          {correction && <Typography sx={{ mb: 1.5 }}>{content.changeNote}</Typography>}
          <Paragraphs text={content.body ?? ""} />
        </Card>
      </Box>
    </>
  );
}
