import ContentCopy from "@mui/icons-material/ContentCopy";
import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import HelpOutlined from "@mui/icons-material/HelpOutlined";
import LinkOutlined from "@mui/icons-material/LinkOutlined";
import MarkEmailReadOutlined from "@mui/icons-material/MarkEmailReadOutlined";
import ScheduleOutlined from "@mui/icons-material/ScheduleOutlined";
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { ContactQuestion, ContactView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { showDate, showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { ClockExplanation } from "@/shared/ui/ClockExplanation";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Facts } from "@/shared/ui/Facts";
import { Loadable } from "@/shared/ui/Loadable";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { StateTag } from "@/shared/ui/StateTag";
import { contactsQuery, useAskContact } from "./api";

export function Contacts({ agencyId, mayAsk }: { agencyId: string; mayAsk: boolean }) {
  const { t } = useTranslation();
  const contacts = useQuery(contactsQuery(agencyId));
  const ask = useAskContact(agencyId);
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {t("contact.lead")}
      </Typography>
      {ask.error && <ProblemAlert error={ask.error} />}
      <Loadable
        query={contacts}
        rows={2}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t("contact.nobody")} />}
      >
        {({ items }) => (
          <Stack
            component="ul"
            aria-label={t("contact.title")}
            spacing={2}
            sx={{ m: 0, p: 0, listStyle: "none" }}
          >
            {items.map((contact) => (
              <li key={contact.assignmentId}>
                <Contact
                  contact={contact}
                  asking={ask.isPending}
                  onAsk={
                    mayAsk
                      ? () => {
                          ask.mutate(contact.assignmentId);
                        }
                      : undefined
                  }
                />
              </li>
            ))}
          </Stack>
        )}
      </Loadable>
    </>
  );
}

const states = {
  FRESH: { tone: "success", icon: <CheckCircleOutlined /> },
  STALE: { tone: "warning", icon: <HelpOutlined /> },
  OVERDUE: { tone: "error", icon: <ErrorOutlined /> },
} as const;

interface Props {
  contact: ContactView;
  asking: boolean;
  onAsk?: () => void;
}

function Contact({ contact, asking, onAsk }: Props) {
  const { t } = useTranslation();
  const { tone, icon } = states[contact.state];
  return (
    <Card>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center", mb: 1.5 }}>
        <Typography variant="h3" sx={{ flex: "1 1 240px" }}>
          {contact.personName}
        </Typography>
        <StateTag tone={tone} icon={icon} label={t(`contact.state.${contact.state}`)} />
      </Box>
      {contact.trouble && (
        <Alert severity="warning" variant="outlined" role="note" sx={{ mb: 2 }}>
          {t(`contact.trouble.${contact.trouble}`)}
        </Alert>
      )}
      <Facts
        items={[
          [t("spokesperson.position"), contact.position],
          [t("spokesperson.phone"), contact.phone],
          [t("spokesperson.email"), contact.email],
          [
            t("contact.confirmedAt"),
            contact.confirmedAt ? showDateTime(contact.confirmedAt) : t("contact.never"),
          ],
          [t("contact.confirmBy"), contact.clock && showDate(contact.clock.lastDay ?? contact.clock.dueAt)],
          [
            t("contact.question"),
            contact.question && <Question key="question" question={contact.question} />,
          ],
        ]}
      />
      {onAsk && (
        <Button
          className="no-print"
          variant="outlined"
          startIcon={<LinkOutlined />}
          disabled={asking}
          onClick={onAsk}
          sx={{ mt: 2 }}
        >
          {contact.question ? t("contact.askAgain") : t("contact.ask")}
        </Button>
      )}
      {contact.clock && (
        <Box sx={{ mt: 2 }}>
          <ClockExplanation clock={contact.clock} />
        </Box>
      )}
    </Card>
  );
}

const deliveries = {
  NO_SERVER: { tone: "default", icon: <HelpOutlined /> },
  WAITING: { tone: "warning", icon: <ScheduleOutlined /> },
  SENT: { tone: "success", icon: <MarkEmailReadOutlined /> },
  REFUSED: { tone: "error", icon: <ErrorOutlined /> },
} as const;

function Question({ question }: { question: ContactQuestion }) {
  const { t } = useTranslation();
  const link = question.token && `${window.location.origin}${paths.confirmContact}#${question.token}`;
  return (
    <>
      {t("contact.questionLine", {
        at: showDateTime(question.requestedAt),
        until: showDateTime(question.expiresAt),
      })}
      {question.delivery && (
        <Box sx={{ mt: 0.5 }}>
          <StateTag {...deliveries[question.delivery]} label={t(`contact.delivery.${question.delivery}`)} />
          {question.sentAt && (
            <Typography component="span" variant="body2" color="textSecondary" sx={{ ml: 1 }}>
              {showDateTime(question.sentAt)}
              {question.reminders > 0 && `, ${t("contact.reminded", { count: question.reminders })}`}
            </Typography>
          )}
        </Box>
      )}
      {link && (
        <Box className="no-print" sx={{ display: "flex", gap: 1, alignItems: "flex-start", mt: 1.5 }}>
          <TextField
            size="small"
            fullWidth
            label={t("contact.link")}
            helperText={t("contact.linkHint")}
            value={link}
            slotProps={{ htmlInput: { readOnly: true } }}
          />
          <Button
            startIcon={<ContentCopy />}
            onClick={() => {
              void navigator.clipboard.writeText(link);
            }}
            sx={{ flexShrink: 0 }}
          >
            {t("contact.copy")}
          </Button>
        </Box>
      )}
    </>
  );
}
