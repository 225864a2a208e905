import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import type { FormEventHandler, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";

interface Props {
  onSubmit: FormEventHandler;
  pending: boolean;
  /** What could not be shown on a field. */
  error?: Error | null;
  restored?: boolean;
  action?: string;
  /** Of the button; red where something is taken away. */
  color?: "primary" | "error";
  children: ReactNode;
}

/** What a form has around its fields: restored draft, refusal, one button. */
export function FormShell({ onSubmit, pending, error, restored = false, action, color, children }: Props) {
  const { t } = useTranslation();
  return (
    <Stack component="form" noValidate onSubmit={onSubmit} spacing={2}>
      {restored && <Alert severity="info">{t("common.draftRestored")}</Alert>}
      {children}
      {error && <ProblemAlert error={error} />}
      <Box>
        <Button type="submit" variant="contained" color={color} disabled={pending}>
          {pending ? t("common.saving") : (action ?? t("common.save"))}
        </Button>
      </Box>
    </Stack>
  );
}
