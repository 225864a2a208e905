import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { CorrectionView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { showDate, showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { ExternalLink } from "@/shared/ui/ExternalLink";
import { Facts } from "@/shared/ui/Facts";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { PaperButtons } from "@/shared/ui/PaperButtons";
import { Paragraphs } from "@/shared/ui/Paragraphs";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";
import { SidePanel } from "@/shared/ui/SidePanel";
import { correctionQuery, fileHref } from "./api";
import { CorrectionForm } from "./CorrectionForm";
import { CorrectionStateTag } from "./CorrectionStateTag";
import { Rounds } from "./Rounds";
import { Steps } from "./Steps";

export function CorrectionPage() {
  const { id = "" } = useParams();
  const correction = useQuery(correctionQuery(id));
  return (
    <Loadable query={correction} wholePage>
      {(view) => <Correction correction={view} />}
    </Loadable>
  );
}

function Correction({ correction }: { correction: CorrectionView }) {
  const { t } = useTranslation();
  const me = useMe();
  const demands = hasAny(me, rights.demandCorrections);
  const [editing, setEditing] = useState(false);
  const close = () => {
    setEditing(false);
  };
  return (
    <>
      <PageHead
        kicker={<RouterLink to={paths.pressCorrections}>{t("pressCorrection.title")}</RouterLink>}
        title={correction.articleTitle}
        lead={`${correction.outletName} · ${correction.agencyName}`}
        actions={
          demands &&
          correction.state === "DRAFT" && (
            <Button
              variant="outlined"
              onClick={() => {
                setEditing(true);
              }}
            >
              {t("common.edit")}
            </Button>
          )
        }
      />
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, alignItems: "center", mb: 3 }}>
        <CorrectionStateTag state={correction.state} outcome={correction.outcome} />
        <PaperButtons
          size="small"
          href={(type) => fileHref(correction.id, type)}
          label={(type) => t("pressCorrection.letter", { type })}
        />
      </Box>
      {demands && <Steps correction={correction} />}
      {correction.rounds.length > 0 && <Rounds correction={correction} />}
      <Section title={t("pressCorrection.matter")}>
        <Card>
          <Facts
            items={[
              [
                t("pressCorrection.outlet"),
                correction.outletId && hasAny(me, rights.press) ? (
                  <RouterLink to={paths.pressEntry(correction.outletId)}>{correction.outletName}</RouterLink>
                ) : (
                  correction.outletName
                ),
              ],
              [t("pressCorrection.outletNote"), correction.outletNote],
              [t("pressCorrection.demanded"), t(`pressCorrection.demands.${correction.demanded}`)],
              [t("pressCorrection.rhythm"), t(`pressCorrection.rhythms.${correction.rhythm}`)],
              [
                t("pressCorrection.article"),
                correction.articleUrl && (
                  <ExternalLink href={correction.articleUrl}>{correction.articleTitle}</ExternalLink>
                ),
              ],
              [t("pressCorrection.publishedOn"), showDate(correction.publishedOn)],
              [t("pressCorrection.noticedAt"), showDateTime(correction.noticedAt)],
              [
                t("pressCorrection.carried"),
                correction.carriedUrl && (
                  <ExternalLink href={correction.carriedUrl}>{correction.carriedUrl}</ExternalLink>
                ),
              ],
              [t("pressCorrection.closingNote"), correction.closingNote],
            ]}
          />
        </Card>
      </Section>
      <Section title={t("pressCorrection.fault")}>
        <Paragraphs text={correction.fault} />
      </Section>
      <Section title={t("pressCorrection.grounds")}>
        <Paragraphs text={correction.grounds} />
      </Section>
      {correction.replyText && (
        <Section title={t("pressCorrection.replyText")}>
          <Paragraphs text={correction.replyText} />
        </Section>
      )}
      <SidePanel title={t("common.edit")} open={editing} onClose={close}>
        <CorrectionForm correction={correction} onDone={close} />
      </SidePanel>
    </>
  );
}
