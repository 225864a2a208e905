import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { InformationStep } from "@/shared/api/types";
import { showDateTime } from "@/shared/time/zone";
import { Paragraphs } from "@/shared/ui/Paragraphs";

/** What happened to a request, the oldest first. */
export function Steps({ steps }: { steps: InformationStep[] }) {
  const { t } = useTranslation();
  return (
    <Box
      component="ol"
      aria-label={t("information.history")}
      sx={{ m: 0, pl: 0, listStyle: "none", borderLeft: 2, borderColor: "divider" }}
    >
      {steps.map((step) => (
        <Box component="li" key={`${step.kind} ${step.at}`} sx={{ pl: 2, pb: 2 }}>
          <Typography sx={{ fontWeight: 600 }}>{t(`information.stepKinds.${step.kind}`)}</Typography>
          <Typography variant="body2" color="textSecondary">
            {showDateTime(step.at)}
            {step.by && ` · ${step.by}`}
          </Typography>
          {step.note && <Note step={step} note={step.note} />}
        </Box>
      ))}
    </Box>
  );
}

function Note({ step, note }: { step: InformationStep; note: string }) {
  const { t } = useTranslation();
  if (step.kind === "ASSESSED" && (note === "SIMPLE" || note === "COMPLEX")) {
    return <Typography>{t(`information.complexities.${note}`)}</Typography>;
  }
  return <Paragraphs text={note} />;
}
