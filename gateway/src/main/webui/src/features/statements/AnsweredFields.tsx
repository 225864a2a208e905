import MenuItem from "@mui/material/MenuItem";
import { useWatch, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answeredKinds } from "@/shared/api/types";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import type { StatementWords } from "./StatementFields";

interface Props {
  control: Control<StatementWords>;
  /** Whether the statement may be the answer to a public issue. */
  issue: boolean;
}

/** Which issue, bulletin or draft the text answers, for those who read it. */
export function AnsweredFields({ control, issue }: Props) {
  const { t } = useTranslation();
  const kind = useWatch({ control, name: "answeredKind" });
  const check = rules(t);
  return (
    <>
      <TextInput
        control={control}
        name="answeredKind"
        label={t("statement.answersWhat")}
        helperText={t(kind === "ISSUE" ? "statement.answersIssueHint" : "statement.answersHint")}
        select
      >
        <MenuItem value="">{t("statement.answersNothing")}</MenuItem>
        {answeredKinds
          .filter((known) => issue || known !== "ISSUE")
          .map((known) => (
            <MenuItem key={known} value={known}>
              {t(`statement.answeredKinds.${known}`)}
            </MenuItem>
          ))}
      </TextInput>
      {(kind === "BULLETIN" || kind === "CONSULTATION") && (
        <>
          <TextInput
            control={control}
            name="answeredTitle"
            rules={check.text(300)}
            label={t(`statement.answeredTitles.${kind}`)}
            required
          />
          <TextInput
            control={control}
            name="answeredUrl"
            rules={check.webAddress}
            label={t("statement.answeredUrl")}
            required
          />
        </>
      )}
    </>
  );
}
