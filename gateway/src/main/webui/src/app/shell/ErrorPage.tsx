import Button from "@mui/material/Button";
import Container from "@mui/material/Container";
import { useTranslation } from "react-i18next";
import { PageHead } from "@/shared/ui/PageHead";

/** Last resort when rendering itself failed; nothing of the failure is shown, only what to do. */
export function ErrorPage() {
  const { t } = useTranslation();
  return (
    <Container component="main" maxWidth="md" sx={{ py: 8 }}>
      <PageHead title={t("error.crashed")} lead={t("error.crashedText")} />
      <Button
        variant="contained"
        onClick={() => {
          window.location.reload();
        }}
      >
        {t("error.reload")}
      </Button>
    </Container>
  );
}
