import Button from "@mui/material/Button";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { MailView } from "@/shared/api/types";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";

interface Props {
  mail: MailView;
  disabled: boolean;
  onResend: (id: string) => void;
}

/** Sends again after a question: the reason may still be there, and then the mail comes back here. */
export function Resend({ mail, disabled, onResend }: Props) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const close = () => {
    setAsking(false);
  };
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        disabled={disabled}
        onClick={() => {
          setAsking(true);
        }}
      >
        {t("mail.resend")}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t("mail.resendTitle")}
        text={t("mail.resendText", { recipient: mail.recipient })}
        action={t("mail.resendNow")}
        onCancel={close}
        onConfirm={() => {
          close();
          onResend(mail.id);
        }}
      />
    </>
  );
}
