import { useTranslation } from "react-i18next";
import type { EnquiryStep } from "@/shared/api/types";
import { showDateTime } from "@/shared/time/zone";
import { Paragraphs } from "@/shared/ui/Paragraphs";
import { StepList } from "@/shared/ui/StepList";

export function Steps({ steps }: { steps: EnquiryStep[] }) {
  const { t } = useTranslation();
  return (
    <StepList
      label={t("enquiry.history")}
      steps={steps.map(({ id, kind, agencyName, at, by, text }) => {
        const step = t(`enquiry.steps.${kind}`);
        return {
          id,
          title: agencyName ? t("enquiry.stepOf", { step, agency: agencyName }) : step,
          line:
            by === "(public)"
              ? t("enquiry.stepByPublic", { at: showDateTime(at) })
              : t("enquiry.stepBy", { at: showDateTime(at), by }),
          words: text && <Paragraphs text={text} />,
        };
      })}
    />
  );
}
