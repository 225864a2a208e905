import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AlertView } from "@/shared/api/types";
import { WordsForm } from "@/shared/forms/WordsForm";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { SidePanel } from "@/shared/ui/SidePanel";
import { AlertForm } from "./AlertForm";
import { useWithdrawAlert } from "./api";

/** What can be done with a case that staff opened, while somebody has to speak about it. */
export function AlertActions({ alert }: { alert: AlertView }) {
  const { t } = useTranslation();
  const me = useMe();
  const withdraw = useWithdrawAlert(alert);
  const [panel, setPanel] = useState<"change" | "withdraw">();
  const close = () => {
    setPanel(undefined);
  };
  return (
    <Box className="no-print" sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, mt: 2 }}>
      <Button
        variant="outlined"
        onClick={() => {
          setPanel("change");
        }}
      >
        {t("alert.change")}
      </Button>
      {hasAny(me, rights.withdrawAlerts) && (
        <Button
          color="error"
          onClick={() => {
            setPanel("withdraw");
          }}
        >
          {t("alert.withdraw")}
        </Button>
      )}
      <SidePanel title={t("alert.change")} open={panel === "change"} onClose={close}>
        <AlertForm alert={alert} onDone={close} />
      </SidePanel>
      <SidePanel title={t("alert.withdraw")} open={panel === "withdraw"} onClose={close}>
        <WordsForm
          label={t("alert.withdrawReason")}
          max={1_000}
          action={t("alert.withdraw")}
          color="error"
          send={withdraw}
          onDone={close}
        >
          <Typography>{t("alert.withdrawLead")}</Typography>
        </WordsForm>
      </SidePanel>
    </Box>
  );
}
