import FactCheckOutlined from "@mui/icons-material/FactCheckOutlined";
import UndoOutlined from "@mui/icons-material/UndoOutlined";
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { DutyView, ProofView } from "@/shared/api/types";
import { DutyStateTag } from "@/shared/duty/DutyStateTag";
import { exactWords } from "@/shared/time/due";
import { useNow } from "@/shared/time/useNow";
import { showDate, showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { ClockExplanation } from "@/shared/ui/ClockExplanation";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ExternalLink } from "@/shared/ui/ExternalLink";
import { Facts } from "@/shared/ui/Facts";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { SidePanel } from "@/shared/ui/SidePanel";
import { dutiesQuery } from "./api";
import { ProofForm } from "./ProofForm";
import { WithdrawProofForm } from "./WithdrawProofForm";

export function Publications({ agencyId, mayProve }: { agencyId: string; mayProve: boolean }) {
  const { t } = useTranslation();
  const duties = useQuery(dutiesQuery(agencyId));
  const [panel, setPanel] = useState<{ name: "prove" | "withdraw"; duty: DutyView }>();
  const [done, setDone] = useState<"duty.proven" | "duty.withdrawn">();
  const open = (name: "prove" | "withdraw", duty: DutyView) => {
    setDone(undefined);
    setPanel({ name, duty });
  };
  const finish = (what: "duty.proven" | "duty.withdrawn") => {
    setPanel(undefined);
    setDone(what);
  };
  return (
    <>
      {done && <Notice>{t(done)}</Notice>}
      <Loadable
        query={duties}
        rows={2}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t("duty.noPublications")} />}
      >
        {({ items }) => (
          <Stack
            component="ul"
            aria-label={t("duty.publications")}
            spacing={2}
            sx={{ m: 0, p: 0, listStyle: "none" }}
          >
            {items.map((duty) => (
              <li key={`${duty.assignmentId}-${duty.channel}`}>
                <Publication
                  duty={duty}
                  onProve={
                    mayProve && duty.mayProve
                      ? () => {
                          open("prove", duty);
                        }
                      : undefined
                  }
                  onWithdraw={
                    mayProve && duty.proof
                      ? () => {
                          open("withdraw", duty);
                        }
                      : undefined
                  }
                />
              </li>
            ))}
          </Stack>
        )}
      </Loadable>
      <SidePanel
        title={t(panel?.name === "withdraw" ? "duty.withdrawProof" : "duty.prove")}
        open={panel !== undefined}
        onClose={() => {
          setPanel(undefined);
        }}
      >
        {panel?.name === "prove" && (
          <ProofForm
            duty={panel.duty}
            onDone={() => {
              finish("duty.proven");
            }}
          />
        )}
        {panel?.name === "withdraw" && (
          <WithdrawProofForm
            duty={panel.duty}
            onDone={() => {
              finish("duty.withdrawn");
            }}
          />
        )}
      </SidePanel>
    </>
  );
}

interface PublicationProps {
  duty: DutyView;
  onProve?: () => void;
  onWithdraw?: () => void;
}

function Publication({ duty, onProve, onWithdraw }: PublicationProps) {
  const { t } = useTranslation();
  const now = useNow();
  return (
    <Card>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center", mb: 1.5 }}>
        <Typography variant="h3" sx={{ flex: "1 1 240px" }}>
          {t(`duty.channel.${duty.channel}`)}
        </Typography>
        <DutyStateTag state={duty.state} />
      </Box>
      <Facts
        items={[
          [t("duty.subject"), duty.personName],
          [
            t("spokesperson.decision"),
            t("spokesperson.decisionLine", {
              number: duty.decisionNumber,
              date: showDate(duty.decidedAt),
            }),
          ],
          [t("duty.owner"), t(`duty.owners.${duty.owner}`)],
          [t("duty.due"), duty.clock ? exactWords(t, duty.clock, now) : t("duty.noClock")],
          [t("duty.publishedAt"), duty.fulfilledAt && showDateTime(duty.fulfilledAt)],
          [t("duty.evidence"), <Evidence key="evidence" duty={duty} />],
          [
            t("duty.withdrawnProofs"),
            duty.withdrawnProofs.length > 0 && <Withdrawn key="withdrawn" proofs={duty.withdrawnProofs} />,
          ],
        ]}
      />
      <ClockNote duty={duty} />
      {onProve && (
        <Button
          className="no-print"
          variant="contained"
          startIcon={<FactCheckOutlined />}
          onClick={onProve}
          sx={{ mt: 2 }}
        >
          {t("duty.prove")}
        </Button>
      )}
      {onWithdraw && (
        <Button
          className="no-print"
          color="error"
          startIcon={<UndoOutlined />}
          onClick={onWithdraw}
          sx={{ mt: 2 }}
        >
          {t("duty.withdrawProof")}
        </Button>
      )}
      {duty.clock && (
        <Box sx={{ mt: 2 }}>
          <ClockExplanation clock={duty.clock} />
        </Box>
      )}
    </Card>
  );
}

function Evidence({ duty }: { duty: DutyView }) {
  const { t } = useTranslation();
  if (!duty.proof)
    return (
      <>
        {duty.channel === "PROVINCE_LIST" || duty.channel === "PRESS_BUREAU"
          ? t(`duty.provesItself.${duty.channel}`)
          : t("duty.noProof")}
      </>
    );
  return <Proof proof={duty.proof} />;
}

/** What was taken back as wrong: who, when, why, and what it said. */
function Withdrawn({ proofs }: { proofs: ProofView[] }) {
  const { t } = useTranslation();
  return (
    <>
      {proofs.map((proof) => (
        <Box key={proof.id} sx={{ mb: 1 }}>
          <Proof proof={proof} />
          <Typography variant="body2">
            {t("duty.withdrawnLine", {
              by: proof.withdrawnBy,
              at: proof.withdrawnAt && showDateTime(proof.withdrawnAt),
              reason: proof.withdrawnReason,
            })}
          </Typography>
        </Box>
      ))}
    </>
  );
}

/** Says where a time is not the law's: nobody may take a reminder of the province for a legal duty. */
function ClockNote({ duty }: { duty: DutyView }) {
  const { t } = useTranslation();
  const byPolicy = duty.clock?.rule.startsWith("policy.");
  if (!byPolicy && duty.clock) return null;
  return (
    <Alert severity="info" variant="outlined" role="note" sx={{ mt: 2 }}>
      {t(byPolicy ? "duty.policyClock" : "duty.noLegalClock")}
    </Alert>
  );
}

function Proof({
  proof: { url, note, documentName, documentHash, recordedAt, recordedBy },
}: {
  proof: ProofView;
}) {
  const { t } = useTranslation();
  return (
    <>
      {url && (
        <div>
          <ExternalLink href={url}>{url}</ExternalLink>
        </div>
      )}
      {note && <div>{note}</div>}
      {documentName && (
        <div>{t("duty.document", { name: documentName, hash: documentHash?.slice(0, 12) })}</div>
      )}
      <Typography variant="body2" color="textSecondary">
        {t("duty.recorded", { at: showDateTime(recordedAt), by: recordedBy })}
      </Typography>
    </>
  );
}
