import type { TaskSummary } from "@/shared/api/types";
import { paths } from "@/shared/paths";

/** Where a matter is worked on that has a page of its own; undefined for what is answered on the page of its task. */
export function matterPath({ kind, subjectId }: Pick<TaskSummary, "kind" | "subjectId">): string | undefined {
  switch (kind) {
    case "ENQUIRY":
      return paths.enquiry(subjectId);
    case "CORRECTION":
      return paths.pressCorrection(subjectId);
    case "CONFERENCE_NOTICE":
      return paths.conference(subjectId);
    case "CONFERENCE":
      return paths.conferenceDuties;
    case "INFORMATION_REQUEST":
      return paths.informationRequest(subjectId);
    case "DISCLOSURE":
    case "DISCLOSURE_CLAIM":
      return paths.disclosures;
    default:
      return undefined;
  }
}
