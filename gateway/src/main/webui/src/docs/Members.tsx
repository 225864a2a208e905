import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import { useTranslation } from "react-i18next";
import { ScrollTable } from "@/shared/ui/ScrollTable";

interface Props {
  title: string;
  rows: { name: string; type: string; required: boolean; description: string | undefined }[];
}

export function Members({ title, rows }: Props) {
  const { t } = useTranslation();
  return (
    <ScrollTable label={title}>
      <Table size="small" aria-label={title}>
        <TableHead>
          <TableRow>
            <TableCell>{t("docs.name")}</TableCell>
            <TableCell>{t("docs.type")}</TableCell>
            <TableCell>{t("docs.description")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.name}>
              <TableCell component="th" scope="row">
                <code>{row.name}</code>
              </TableCell>
              <TableCell sx={{ overflowWrap: "anywhere" }}>{row.type}</TableCell>
              <TableCell>
                {[row.required && t("docs.required"), row.description].filter((part) => part).join(" · ")}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollTable>
  );
}
