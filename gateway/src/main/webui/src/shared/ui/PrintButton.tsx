import PrintOutlined from "@mui/icons-material/PrintOutlined";
import Button from "@mui/material/Button";
import { useTranslation } from "react-i18next";

export function PrintButton() {
  const { t } = useTranslation();
  return (
    <Button
      className="no-print"
      startIcon={<PrintOutlined />}
      onClick={() => {
        window.print();
      }}
    >
      {t("common.print")}
    </Button>
  );
}
