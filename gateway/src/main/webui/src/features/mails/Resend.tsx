import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogContentText from "@mui/material/DialogContentText";
import DialogTitle from "@mui/material/DialogTitle";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { MailView } from "@/shared/api/types";

interface Props {
  mail: MailView;
  disabled: boolean;
  onResend: (id: string) => void;
}

/** Sends again after a question: the reason may still be there, and then the mail comes back here. */
export function Resend({ mail, disabled, onResend }: Props) {
  const { t } = useTranslation();
  const id = useId();
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
      <Dialog open={asking} onClose={close} aria-labelledby={id} fullWidth maxWidth="sm">
        <DialogTitle id={id}>{t("mail.resendTitle")}</DialogTitle>
        <DialogContent>
          <DialogContentText>{t("mail.resendText", { recipient: mail.recipient })}</DialogContentText>
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{t("common.cancel")}</Button>
          <Button
            variant="contained"
            onClick={() => {
              close();
              onResend(mail.id);
            }}
          >
            {t("mail.resendNow")}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
