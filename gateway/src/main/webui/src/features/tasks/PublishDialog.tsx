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
  onCancel: () => void;
  onPublish: () => void;
}

/** Publishing cannot be undone, hence one of the few questions of the console. */
export function PublishDialog({ open, onCancel, onPublish }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Dialog open={open} onClose={onCancel} aria-labelledby={id} aria-describedby={`${id}-text`}>
      <DialogTitle id={id}>{t("editor.publishTitle")}</DialogTitle>
      <DialogContent>
        <DialogContentText id={`${id}-text`}>{t("editor.publishText")}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel}>{t("common.cancel")}</Button>
        <Button variant="contained" onClick={onPublish}>
          {t("editor.publishNow")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
