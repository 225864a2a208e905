import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Link from "@mui/material/Link";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useOwnAgency } from "@/shared/agency/useOwnAgency";
import { hrefOf } from "@/shared/api/http";
import type { InformationMail, InformationRequestView } from "@/shared/api/types";
import { attachmentHref } from "@/shared/attachment/api";
import { Attachments } from "@/shared/attachment/Attachments";
import { lookup } from "@/shared/i18n/lookup";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { showDate, showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { ClockExplanation } from "@/shared/ui/ClockExplanation";
import { Facts } from "@/shared/ui/Facts";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { PageHead } from "@/shared/ui/PageHead";
import { Paragraphs } from "@/shared/ui/Paragraphs";
import { ProblemAlert } from "@/shared/ui/ProblemAlert";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";
import { SidePanel } from "@/shared/ui/SidePanel";
import { matterOf, requestQuery, useStep, type Step } from "./api";
import { RequestClock } from "./RequestClock";
import { RequestStateTag } from "./RequestStateTag";
import { StepForm } from "./StepForms";
import { Steps } from "./Steps";
import { feeText, groundText, outcomeTitle } from "./words";

export function RequestPage() {
  const { id = "" } = useParams();
  return (
    <Loadable query={useQuery(requestQuery(id))} wholePage>
      {(request) => <Request request={request} />}
    </Loadable>
  );
}

/** The steps that come next, the usual one first. */
function nextSteps(request: InformationRequestView): Step[] {
  switch (request.state) {
    case "RECEIVED":
      return ["accept", "askBack", "refuse", "invalidate"];
    case "ASKED_BACK":
      return ["invalidate", "refuse"];
    case "ACCEPTED":
      return [
        ...(request.complexity ? [] : (["assess"] as const)),
        "supply",
        ...(request.latestExtension ? (["extend"] as const) : []),
        ...(request.consentAskedAt ? [] : (["askConsent"] as const)),
        ...(request.consentAskedAt && !request.consentAnswer ? (["answerConsent"] as const) : []),
        "refuse",
      ];
    default:
      return [];
  }
}

function Request({ request }: { request: InformationRequestView }) {
  const { t } = useTranslation();
  const me = useMe();
  const own = useOwnAgency();
  const [panel, setPanel] = useState<Step>();
  const [done, setDone] = useState(false);
  const accept = useStep(request, "accept");
  const acts =
    hasAny(me, rights.answerInformation) && (hasAny(me, ["province-admin"]) || own?.id === request.agencyId);
  const steps = nextSteps(request);
  const close = () => {
    setPanel(undefined);
  };
  const take = (step: Step) => () => {
    setDone(false);
    if (step === "accept") {
      accept.mutate(undefined, {
        onSuccess: () => {
          setDone(true);
        },
      });
    } else {
      setPanel(step);
    }
  };

  return (
    <>
      <PageHead
        kicker={<RouterLink to={paths.informationRequests}>{t("information.requests")}</RouterLink>}
        title={request.subject}
        lead={`${t("information.number")} ${request.number} · ${request.agencyName}`}
      />
      {done && <Notice>{t("information.done")}</Notice>}
      {accept.error && <ProblemAlert error={accept.error} />}
      <Box sx={{ display: "grid", gridTemplateColumns: { xs: "1fr", lg: "3fr 2fr" }, gap: 3 }}>
        <Box sx={{ minWidth: 0 }}>
          <Card>
            <Box
              sx={{
                display: "flex",
                flexWrap: "wrap",
                gap: 1.5,
                alignItems: "center",
                mb: steps.length ? 2 : 0,
              }}
            >
              <RequestStateTag state={request.state} />
              {(request.state === "RECEIVED" || request.state === "ACCEPTED") && (
                <RequestClock request={request} />
              )}
            </Box>
            {request.clock && <ClockExplanation clock={request.clock} />}
            {acts && steps.length > 0 && (
              <Box
                role="group"
                aria-label={t("information.actions")}
                className="no-print"
                sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 2 }}
              >
                {steps.map((step, index) => (
                  <Button
                    key={step}
                    variant={index === 0 ? "contained" : "outlined"}
                    color={step === "refuse" || step === "invalidate" ? "error" : "primary"}
                    disabled={accept.isPending}
                    onClick={take(step)}
                  >
                    {t(`information.${step}`)}
                  </Button>
                ))}
              </Box>
            )}
            {!acts && steps.length > 0 && (
              <Typography color="textSecondary" sx={{ mt: 2 }}>
                {t("information.notYours")}
              </Typography>
            )}
          </Card>
          <Section title={t("information.steps.what")}>
            <Card>
              <Paragraphs text={request.wanted} />
              <Facts
                items={[
                  [t("information.reason"), request.reason],
                  [t("information.way"), t(`information.ways.${request.way}`)],
                  [t("information.channel"), t(`information.channels.${request.channel}`)],
                  [t("information.receivedAt"), showDateTime(request.receivedAt)],
                ]}
              />
            </Card>
          </Section>
          {!request.requester.masked && (
            <Section title={t("information.attachments")}>
              <Attachments matter={matterOf(request)} empty={t("information.noAttachments")} />
            </Section>
          )}
          <Outcome request={request} />
        </Box>
        <Box sx={{ minWidth: 0 }}>
          <Who request={request} />
          <Decisions request={request} />
          <Papers request={request} />
          <Section title={t("information.history")}>
            <Steps steps={request.steps} />
          </Section>
        </Box>
      </Box>
      <SidePanel title={panel ? t(`information.${panel}`) : ""} open={panel !== undefined} onClose={close}>
        {panel && (
          <StepForm
            request={request}
            step={panel}
            onDone={() => {
              close();
              setDone(true);
            }}
          />
        )}
      </SidePanel>
    </>
  );
}

/** Whether whoever asked was reached; words, because an office has to call where a mail did not arrive. */
function MailStanding({ mail }: { mail: InformationMail }) {
  return (
    <>
      {[lookup("mail.state", mail.state), mail.settledAt && showDateTime(mail.settledAt)]
        .filter(Boolean)
        .join(", ")}
      {mail.reason && (
        <Typography variant="body2" color={mail.state === "GIVEN_UP" ? "error" : "textSecondary"}>
          {lookup("mail.reason", mail.reason)}
        </Typography>
      )}
    </>
  );
}

function Who({ request: { requester, earlier, mail } }: { request: InformationRequestView }) {
  const { t } = useTranslation();
  return (
    <Card>
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {t("information.requester")}
      </Typography>
      {requester.masked && (
        <Alert severity="info" variant="outlined" sx={{ mb: 2 }}>
          {t("information.masked")}
        </Alert>
      )}
      <Facts
        items={[
          [t("information.personName"), requester.personName],
          [t("information.organisation"), requester.organisation],
          [t("information.residence"), requester.residence],
          [t("information.identityNumber"), requester.identityNumber],
          [t("information.phone"), requester.phone],
          [t("information.email"), requester.email],
          [t("information.mail"), mail && <MailStanding key="mail" mail={mail} />],
          [
            t("information.earlier"),
            earlier.length > 0 && (
              <Box key="earlier" component="ul" sx={{ m: 0, pl: 2.5 }}>
                {earlier.map((each) => (
                  <li key={each.id}>
                    <RouterLink to={paths.informationRequest(each.id)}>
                      {each.number}: {each.subject}
                    </RouterLink>
                  </li>
                ))}
              </Box>
            ),
          ],
        ]}
      />
    </Card>
  );
}

/** The papers by the forms of the law, filled with what is known. */
function Papers({ request }: { request: InformationRequestView }) {
  const { t } = useTranslation();
  if (request.papers.length === 0) return null;
  return (
    <Section title={t("information.files")}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {request.papers.map((paper) => {
          const name = t(`information.papers.${paper}`);
          const options = { path: { id: request.id, paper } };
          return (
            <Box
              component="li"
              key={paper}
              sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 1 }}
            >
              <Typography sx={{ flex: 1, minWidth: 180 }}>{name}</Typography>
              <Button
                size="small"
                aria-label={`${name}, DOCX`}
                href={hrefOf("/api/registry/v1/information-requests/{id}/papers/{paper}/docx", options)}
              >
                DOCX
              </Button>
              <Button
                size="small"
                aria-label={`${name}, PDF`}
                href={hrefOf("/api/registry/v1/information-requests/{id}/papers/{paper}/pdf", options)}
              >
                PDF
              </Button>
            </Box>
          );
        })}
      </Box>
    </Section>
  );
}

/** What the agency has decided on the way. */
function Decisions({ request }: { request: InformationRequestView }) {
  const { t } = useTranslation();
  const party = request.consentParty ?? "";
  const consent =
    request.consentAskedAt &&
    (request.consentAnswer
      ? t(`information.consentAnswers.${request.consentAnswer}`, { party })
      : t("information.consentWaits", { party, at: showDateTime(request.consentAskedAt) }));
  if (!request.complexity && !request.extendedTo && !consent && !request.question) return null;
  return (
    <Section title={t("information.result")}>
      <Facts
        items={[
          [
            t("information.complexity"),
            request.complexity && t(`information.complexities.${request.complexity}`),
          ],
          [
            t("information.extend"),
            request.extendedTo && t("information.extendedTo", { date: showDate(request.extendedTo) }),
          ],
          [t("information.question"), request.question],
          [t("information.consent"), consent],
          [t("information.note"), request.consentNote],
        ]}
      />
    </Section>
  );
}

function Outcome({ request }: { request: InformationRequestView }) {
  const { t } = useTranslation();
  if (!request.outcome) return null;
  return (
    <Section title={outcomeTitle(t, request.state)}>
      <Card>
        <Paragraphs text={request.outcome} />
        <Facts
          items={[
            [t("information.ground"), request.ground && groundText(request.ground)],
            [t("information.waiver"), request.waiver],
            [
              t("information.suppliedFiles"),
              request.supplied.length > 0 && (
                <Box key="files" component="ul" sx={{ m: 0, pl: 2.5 }}>
                  {request.supplied.map((file) => (
                    <li key={file.id}>
                      <Link href={attachmentHref(file.id)} download={file.fileName}>
                        {file.fileName}
                      </Link>
                    </li>
                  ))}
                </Box>
              ),
            ],
            [t("information.fee"), feeText(t, request.fee)],
            [t("information.closedAt"), request.closedAt && showDateTime(request.closedAt)],
          ]}
        />
      </Card>
    </Section>
  );
}
