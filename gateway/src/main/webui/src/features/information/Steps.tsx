import { useTranslation } from "react-i18next";
import type { InformationStep } from "@/shared/api/types";
import { showDateTime } from "@/shared/time/zone";
import { Paragraphs } from "@/shared/ui/Paragraphs";
import { StepList } from "@/shared/ui/StepList";

export function Steps({ steps }: { steps: InformationStep[] }) {
  const { t } = useTranslation();
  /** What an assessment notes is a code, what others note are words. */
  const words = ({ kind, note }: InformationStep) =>
    kind === "ASSESSED" && (note === "SIMPLE" || note === "COMPLEX")
      ? t(`information.complexities.${note}`)
      : note;
  return (
    <StepList
      label={t("information.history")}
      steps={steps.map((step) => {
        const text = words(step);
        return {
          id: `${step.kind} ${step.at}`,
          title: t(`information.stepKinds.${step.kind}`),
          line: [showDateTime(step.at), step.by].filter(Boolean).join(" · "),
          words: text && <Paragraphs text={text} />,
        };
      })}
    />
  );
}
