import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Head } from "@/shared/api/types";
import { TextInput } from "@/shared/forms/TextInput";
import { parseHead } from "./head";

interface Props {
  pending: boolean;
  onCompare: (head: Head) => void;
}

/** Takes a head that somebody wrote down earlier, as it was shown then. */
export function AnchorForm({ pending, onCompare }: Props) {
  const { t } = useTranslation();
  const { control, handleSubmit } = useForm({ defaultValues: { head: "" } });
  return (
    <Stack
      component="form"
      noValidate
      spacing={1.5}
      sx={{ mt: 3, maxWidth: "44rem" }}
      aria-label={t("audit.compare")}
      onSubmit={handleSubmit(({ head }) => {
        const parsed = parseHead(head);
        if (parsed) onCompare(parsed);
      })}
    >
      <Typography variant="h3">{t("audit.compare")}</Typography>
      <TextInput
        control={control}
        name="head"
        label={t("audit.earlierHead")}
        helperText={t("audit.earlierHeadHint")}
        rules={{
          validate: (value: string) => parseHead(value) !== undefined || t("audit.notAHead"),
        }}
        multiline
        required
      />
      <div>
        <Button type="submit" variant="outlined" disabled={pending}>
          {t("audit.compareNow")}
        </Button>
      </div>
    </Stack>
  );
}
