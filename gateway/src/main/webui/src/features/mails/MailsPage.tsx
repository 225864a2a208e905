import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { mailStates, type MailView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { showDateTime } from "@/shared/time/zone";
import { Choice } from "@/shared/ui/Choice";
import { DataTable } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { RouterLink } from "@/shared/ui/RouterLink";
import { useFilters } from "@/shared/ui/useFilters";
import { mailsQuery, mailStatusQuery, useResend } from "./api";
import { MailFlowNotice } from "./MailFlowNotice";
import { MailStateTag } from "./MailStateTag";
import { Resend } from "./Resend";

/** What registry sends by mail and how it fares; never what it says. */
export function MailsPage() {
  const { t } = useTranslation();
  const filters = useFilters();
  const state = mailStates.find((known) => known === filters.get("state"));
  const status = useQuery(mailStatusQuery);
  const mails = useQuery(mailsQuery(filters.page, state));
  const resend = useResend();
  return (
    <>
      <PageHead title={t("mail.title")} lead={t("mail.lead")} />
      <Loadable query={status} rows={1}>
        {(found) => <MailFlowNotice status={found} />}
      </Loadable>
      {resend.error && <ProblemAlert error={resend.error} />}
      {resend.isSuccess && <Notice>{t("mail.resent")}</Notice>}
      <Box className="no-print" sx={{ mb: 2 }}>
        <Choice
          label={t("common.state")}
          value={state}
          options={mailStates.map((value) => ({ value, label: t(`mail.state.${value}`) }))}
          onChoose={(value) => {
            filters.set({ state: value });
          }}
        />
      </Box>
      <Loadable
        query={mails}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t(state ? "mail.noneOfState" : "mail.none")} hint={t("mail.noneHint")} />}
      >
        {(page) => (
          <>
            <MailTable
              mails={page.items}
              sending={resend.isPending}
              onResend={(id) => {
                resend.mutate(id);
              }}
            />
            <Paging page={page} onPage={filters.setPage} />
          </>
        )}
      </Loadable>
    </>
  );
}

interface Props {
  mails: MailView[];
  sending: boolean;
  onResend: (id: string) => void;
}

function MailTable({ mails, sending, onResend }: Props) {
  const { t } = useTranslation();
  return (
    <DataTable
      label={t("mail.list")}
      rows={mails}
      columns={[
        {
          label: t("mail.kindLabel"),
          cell: (mail) => (
            <Typography component="span" variant="body2" sx={{ fontWeight: 600 }}>
              {t(`mail.kind.${mail.kind}`)}
            </Typography>
          ),
        },
        {
          label: t("common.agency"),
          cell: ({ agencyId, agencyName }) =>
            agencyId && agencyName ? (
              <RouterLink to={paths.agencyDuties(agencyId)}>{agencyName}</RouterLink>
            ) : (
              t("mail.severalAgencies")
            ),
        },
        { label: t("mail.recipient"), cell: ({ recipient }) => recipient },
        {
          label: t("common.state"),
          cell: (mail) => (
            <>
              <MailStateTag state={mail.state} />
              <Outcome mail={mail} />
            </>
          ),
        },
        {
          label: t("mail.at"),
          cell: (mail) => showDateTime(mail.settledAt ?? mail.createdAt),
        },
        {
          label: t("mail.action"),
          cell: (mail) => mail.resendable && <Resend mail={mail} disabled={sending} onResend={onResend} />,
        },
      ]}
    />
  );
}

function Outcome({ mail }: { mail: MailView }) {
  const { t } = useTranslation();
  const code = mail.replyCode ? ` (${String(mail.replyCode)})` : "";
  return (
    (mail.reason ?? mail.nextAttemptAt) && (
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {mail.reason && `${t(`mail.reason.${mail.reason}`)}${code}. `}
        {mail.nextAttemptAt && t("mail.next", { at: showDateTime(mail.nextAttemptAt) })}
      </Typography>
    )
  );
}
