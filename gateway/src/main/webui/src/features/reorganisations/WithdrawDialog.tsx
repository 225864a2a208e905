import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogContentText from "@mui/material/DialogContentText";
import DialogTitle from "@mui/material/DialogTitle";
import { useId } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  open: boolean;
  title: string;
  onCancel: () => void;
  onWithdraw: () => void;
}

/** A withdrawn draft never comes back, hence the question. */
export function WithdrawDialog({ open, title, onCancel, onWithdraw }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Dialog open={open} onClose={onCancel} aria-labelledby={id} aria-describedby={`${id}-text`}>
      <DialogTitle id={id}>{t("reorganisation.withdrawTitle")}</DialogTitle>
      <DialogContent>
        <DialogContentText id={`${id}-text`}>{t("reorganisation.withdrawText", { title })}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel}>{t("common.cancel")}</Button>
        <Button variant="contained" color="error" onClick={onWithdraw}>
          {t("reorganisation.withdrawNow")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
