import DownloadOutlined from "@mui/icons-material/DownloadOutlined";
import Button from "@mui/material/Button";
import { useTranslation } from "react-i18next";
import { toCsv } from "./csv";
import { saveAs } from "./saveAs";

interface Props {
  /** Without ending. */
  fileName: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Saves what the page shows as a table for spreadsheets. */
export function CsvButton({ fileName, head, rows }: Props) {
  const { t } = useTranslation();
  return (
    <Button
      className="no-print"
      startIcon={<DownloadOutlined />}
      onClick={() => {
        saveAs(`${fileName}.csv`, "text/csv;charset=utf-8", toCsv([head, ...rows]));
      }}
    >
      {t("common.csv")}
    </Button>
  );
}
