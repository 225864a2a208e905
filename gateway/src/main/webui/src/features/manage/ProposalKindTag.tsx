import EventBusyOutlined from "@mui/icons-material/EventBusyOutlined";
import PersonAddAlt from "@mui/icons-material/PersonAddAlt";
import PersonOffOutlined from "@mui/icons-material/PersonOffOutlined";
import { useTranslation } from "react-i18next";
import type { ProposalView } from "@/shared/api/types";
import { StateTag } from "@/shared/ui/StateTag";

const icons = {
  ASSIGNMENT: <PersonAddAlt />,
  END: <PersonOffOutlined />,
  UNAVAILABILITY: <EventBusyOutlined />,
} as const;

/** What somebody proposes: that a person begins, is authorised, ends or cannot act. */
export function ProposalKindTag({ proposal: { kind, assignment } }: { proposal: ProposalView }) {
  const { t } = useTranslation();
  const what = kind === "ASSIGNMENT" && assignment.kind === "CASE_AUTHORISED" ? "AUTHORISATION" : kind;
  return <StateTag tone="warning" icon={icons[kind]} label={t(`manage.proposalKinds.${what}`)} />;
}
