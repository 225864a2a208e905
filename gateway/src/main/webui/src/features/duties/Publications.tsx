import FactCheckOutlined from "@mui/icons-material/FactCheckOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { DutyView } from "@/shared/api/types";
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

export function Publications({ agencyId, mayProve }: { agencyId: string; mayProve: boolean }) {
  const { t } = useTranslation();
  const duties = useQuery(dutiesQuery(agencyId));
  const [proving, setProving] = useState<DutyView>();
  const [proven, setProven] = useState(false);
  return (
    <>
      {proven && <Notice>{t("duty.proven")}</Notice>}
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
                          setProven(false);
                          setProving(duty);
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
        title={t("duty.prove")}
        open={proving !== undefined}
        onClose={() => {
          setProving(undefined);
        }}
      >
        {proving && (
          <ProofForm
            duty={proving}
            onDone={() => {
              setProving(undefined);
              setProven(true);
            }}
          />
        )}
      </SidePanel>
    </>
  );
}

function Publication({ duty, onProve }: { duty: DutyView; onProve?: () => void }) {
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
        ]}
      />
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
    return <>{duty.channel === "PROVINCE_LIST" ? t("duty.provesItself") : t("duty.noProof")}</>;
  const { url, note, documentName, documentHash, recordedAt, recordedBy } = duty.proof;
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
