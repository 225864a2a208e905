import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import HelpOutlined from "@mui/icons-material/HelpOutlined";
import PersonOffOutlined from "@mui/icons-material/PersonOffOutlined";
import PublicOff from "@mui/icons-material/PublicOff";
import ReportProblemOutlined from "@mui/icons-material/ReportProblemOutlined";
import type { CoverageState } from "@/shared/api/types";

/** States in the order of their weight, each told by word, icon and colour. */
export const coverageStates = [
  "VACANT",
  "CONTACT_WRONG",
  "UNPUBLISHED",
  "UNCONFIRMED",
  "COVERED",
] as const satisfies readonly CoverageState[];

export const looks = {
  VACANT: { tone: "error", Icon: PersonOffOutlined },
  CONTACT_WRONG: { tone: "error", Icon: ReportProblemOutlined },
  UNPUBLISHED: { tone: "warning", Icon: PublicOff },
  UNCONFIRMED: { tone: "warning", Icon: HelpOutlined },
  COVERED: { tone: "success", Icon: CheckCircleOutlined },
} as const satisfies Record<CoverageState, unknown>;
