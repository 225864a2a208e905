import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useTranslation } from "react-i18next";
import type { EnquiryStep } from "@/shared/api/types";
import { showDateTime } from "@/shared/time/zone";
import { Paragraphs } from "@/shared/ui/Paragraphs";

/** All that happened, oldest first. */
export function Steps({ steps }: { steps: EnquiryStep[] }) {
  const { t } = useTranslation();
  return (
    <Box
      component="ol"
      aria-label={t("enquiry.history")}
      sx={{ m: 0, p: 0, listStyle: "none", borderLeft: 2, borderColor: "divider" }}
    >
      {steps.map((step) => (
        <Box component="li" key={step.id} sx={{ pl: 2, pb: 2, overflowWrap: "anywhere" }}>
          <Typography sx={{ fontWeight: 600 }}>
            {step.agencyName
              ? t("enquiry.stepOf", { step: t(`enquiry.steps.${step.kind}`), agency: step.agencyName })
              : t(`enquiry.steps.${step.kind}`)}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {step.by === "(public)"
              ? t("enquiry.stepByPublic", { at: showDateTime(step.at) })
              : t("enquiry.stepBy", { at: showDateTime(step.at), by: step.by })}
          </Typography>
          {step.text && <Paragraphs text={step.text} />}
        </Box>
      ))}
    </Box>
  );
}
