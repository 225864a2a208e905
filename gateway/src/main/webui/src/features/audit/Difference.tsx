import Box from "@mui/material/Box";
import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import { useTranslation } from "react-i18next";
import type { AuditView } from "@/shared/api/types";
import { lookup } from "@/shared/i18n/lookup";
import { showDateTime } from "@/shared/time/zone";
import { ScrollTable } from "@/shared/ui/ScrollTable";
import { difference } from "./difference";

/** Before and after side by side; what was replaced is struck through, so that no colour is needed to tell them apart. */
export function Difference({ entry }: { entry: AuditView }) {
  const { t } = useTranslation();
  const changes = difference(entry.before, entry.after);
  return (
    <ScrollTable label={t("audit.difference")}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t("audit.fieldName")}</TableCell>
            {entry.before !== undefined && <TableCell>{t("audit.before")}</TableCell>}
            {entry.after !== undefined && <TableCell>{t("audit.after")}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {changes.map((change) => (
            <TableRow key={change.field}>
              <TableCell component="th" scope="row">
                {fieldName(change.field)}
              </TableCell>
              {entry.before !== undefined && (
                <TableCell>
                  {change.before !== undefined && <Box component="del">{readable(change.before)}</Box>}
                </TableCell>
              )}
              {entry.after !== undefined && (
                <TableCell sx={{ fontWeight: entry.before === undefined ? undefined : 600 }}>
                  {change.after !== undefined && readable(change.after)}
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollTable>
  );
}

/** A name this interface does not know yet is better than none. */
function fieldName(field: string): string {
  return field
    .split(".")
    .map((name) => lookup("audit.field", name) ?? name)
    .join(" › ");
}

function readable(value: string): string {
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) ? showDateTime(value) : value;
}
