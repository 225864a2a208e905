import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogContentText from "@mui/material/DialogContentText";
import DialogTitle from "@mui/material/DialogTitle";
import { useId, useState, type ReactNode } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { ProposalView } from "@/shared/api/types";
import { rules } from "@/shared/forms/rules";
import { TextInput } from "@/shared/forms/TextInput";
import { hasAny, useMe, type Me } from "@/shared/session/session";
import { showDateTime } from "@/shared/time/zone";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { useDecide, type Decision } from "./api";

/** What the reader may do with a proposal: another person decides, its proposer can only take it back. */
export function Decide({ proposal }: { proposal: ProposalView }) {
  const { t } = useTranslation();
  const me = useMe();
  const [asked, setAsked] = useState<Decision>();
  const decide = useDecide(proposal);
  const question = useQuestion(proposal);
  const own = me.username === proposal.proposedBy;
  const close = () => {
    setAsked(undefined);
  };
  const send = (decision: Decision, reason?: string) => {
    close();
    decide.mutate({ decision, reason });
  };

  return (
    <Box sx={{ mt: 2 }}>
      {decide.error && <ProblemAlert error={decide.error} />}
      {own ? (
        <>
          <Alert severity="info" variant="outlined" role="note" sx={{ mb: 1.5 }}>
            {t("manage.waitsForOther")}
          </Alert>
          <Button
            variant="outlined"
            disabled={decide.isPending}
            onClick={() => {
              send("withdraw");
            }}
          >
            {t("manage.withdraw")}
          </Button>
        </>
      ) : (
        mayDecide(me) && (
          <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
            <Button
              variant="contained"
              disabled={decide.isPending}
              onClick={() => {
                setAsked("confirm");
              }}
            >
              {t("manage.confirm")}
            </Button>
            <Button
              variant="outlined"
              color="error"
              disabled={decide.isPending}
              onClick={() => {
                setAsked("reject");
              }}
            >
              {t("manage.reject")}
            </Button>
          </Box>
        )
      )}
      <Question open={asked === "confirm"} title={question.title} onClose={close}>
        <DialogContent>
          <DialogContentText>{question.text}</DialogContentText>
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{t("common.cancel")}</Button>
          <Button
            variant="contained"
            onClick={() => {
              send("confirm");
            }}
          >
            {question.action}
          </Button>
        </DialogActions>
      </Question>
      <Question open={asked === "reject"} title={t("manage.rejectTitle")} onClose={close}>
        <Rejection
          onCancel={close}
          onReject={(reason) => {
            send("reject", reason);
          }}
        />
      </Question>
    </Box>
  );
}

/** What is asked before somebody confirms. */
function useQuestion({ kind, assignment, unavailability }: ProposalView) {
  const { t } = useTranslation();
  const who = {
    name: assignment.personName,
    position: assignment.position,
    agency: assignment.agencyName,
  };
  switch (kind) {
    case "ASSIGNMENT":
      return {
        title: t("manage.confirmTitle"),
        text: t("manage.confirmText", { ...who, from: showDateTime(assignment.validFrom) }),
        action: t("manage.confirmNow"),
      };
    case "END":
      return {
        title: t("manage.confirmEndTitle"),
        text: t("manage.confirmEndText", {
          ...who,
          at: assignment.end && showDateTime(assignment.end.endsAt),
        }),
        action: t("manage.confirm"),
      };
    case "UNAVAILABILITY":
      return {
        title: t("manage.confirmAbsenceTitle"),
        text: t("manage.confirmAbsenceText", {
          ...who,
          from: unavailability && showDateTime(unavailability.from),
          to: unavailability && showDateTime(unavailability.to),
        }),
        action: t("manage.confirm"),
      };
  }
}

function mayDecide(me: Me): boolean {
  return hasAny(me, ["agency-approver", "province-admin"]);
}

interface QuestionProps {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}

function Question({ open, title, onClose, children }: QuestionProps) {
  const id = useId();
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id}>{title}</DialogTitle>
      {children}
    </Dialog>
  );
}

function Rejection({ onCancel, onReject }: { onCancel: () => void; onReject: (reason: string) => void }) {
  const { t } = useTranslation();
  const { control, handleSubmit } = useForm({ defaultValues: { reason: "" } });
  return (
    <form
      noValidate
      onSubmit={handleSubmit(({ reason }) => {
        onReject(reason.trim());
      })}
    >
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{t("manage.rejectText")}</DialogContentText>
        <TextInput
          control={control}
          name="reason"
          rules={rules(t).text(500)}
          label={t("manage.rejectReason")}
          required
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel}>{t("common.cancel")}</Button>
        <Button type="submit" variant="contained" color="error">
          {t("manage.rejectNow")}
        </Button>
      </DialogActions>
    </form>
  );
}
