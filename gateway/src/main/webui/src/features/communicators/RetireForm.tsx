import { useTranslation } from "react-i18next";
import type { CommunicatorView } from "@/shared/api/types";
import { EndForm } from "@/shared/forms/EndForm";
import { useRetireCommunicator } from "./api";

export function RetireForm({ communicator, onDone }: { communicator: CommunicatorView; onDone: () => void }) {
  const { t } = useTranslation();
  return (
    <EndForm
      name={communicator.personName}
      lead={t("communicator.retireLead")}
      action={t("communicator.retireShort")}
      end={useRetireCommunicator(communicator)}
      onDone={onDone}
    />
  );
}
