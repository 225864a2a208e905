import Edit from "@mui/icons-material/Edit";
import Button from "@mui/material/Button";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { agencyHistoryQuery } from "@/shared/agency/api";
import { AgencyTimeline } from "@/shared/agency/AgencyTimeline";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { Section } from "@/shared/ui/Section";
import { SidePanel } from "@/shared/ui/SidePanel";
import { CorrectAgencyForm } from "./CorrectAgencyForm";

/** The agency's life with the way to correct it. */
export function AgencyHistorySection({ agencyId }: { agencyId: string }) {
  const { t } = useTranslation();
  const me = useMe();
  const history = useQuery(agencyHistoryQuery(agencyId));
  const [correcting, setCorrecting] = useState(false);
  const [corrected, setCorrected] = useState(false);
  return (
    <Section
      title={t("timeline.title")}
      actions={
        hasAny(me, rights.reorganise) && (
          <Button
            startIcon={<Edit />}
            onClick={() => {
              setCorrecting(true);
              setCorrected(false);
            }}
          >
            {t("timeline.correct")}
          </Button>
        )
      }
    >
      {corrected && <Notice>{t("timeline.corrected")}</Notice>}
      <Loadable query={history}>
        {(view) => (
          <>
            <AgencyTimeline history={view} />
            <SidePanel
              title={t("timeline.correct")}
              open={correcting}
              onClose={() => {
                setCorrecting(false);
              }}
            >
              <CorrectAgencyForm
                key={view.revision}
                history={view}
                onDone={() => {
                  setCorrecting(false);
                  setCorrected(true);
                }}
              />
            </SidePanel>
          </>
        )}
      </Loadable>
    </Section>
  );
}
