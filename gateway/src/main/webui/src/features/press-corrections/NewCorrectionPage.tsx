import Box from "@mui/material/Box";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { paths } from "@/shared/paths";
import { PageHead } from "@/shared/ui/PageHead";
import { RouterLink } from "@/shared/ui/RouterLink";
import { CorrectionForm } from "./CorrectionForm";

export function NewCorrectionPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Box sx={{ maxWidth: 760 }}>
      <PageHead
        kicker={<RouterLink to={paths.pressCorrections}>{t("pressCorrection.title")}</RouterLink>}
        title={t("pressCorrection.new")}
        lead={t("pressCorrection.newLead")}
      />
      <CorrectionForm onDone={({ id }) => void navigate(paths.pressCorrection(id), { replace: true })} />
    </Box>
  );
}
