import Box from "@mui/material/Box";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { paths } from "@/shared/paths";
import { PageHead } from "@/shared/ui/PageHead";
import { RouterLink } from "@/shared/ui/RouterLink";
import { AlertForm } from "./AlertForm";

/** Something happened that nobody broadcast, and the agency has to speak. */
export function NewAlertPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Box sx={{ maxWidth: 760 }}>
      <PageHead
        kicker={<RouterLink to={paths.tasks}>{t("task.title")}</RouterLink>}
        title={t("alert.new")}
        lead={t("alert.newLead")}
      />
      <AlertForm
        onDone={({ taskId }) => void navigate(taskId ? paths.task(taskId) : paths.tasks, { replace: true })}
      />
    </Box>
  );
}
