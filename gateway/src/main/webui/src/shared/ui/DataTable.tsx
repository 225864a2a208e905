import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Paper from "@mui/material/Paper";
import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableContainer from "@mui/material/TableContainer";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import { useTheme } from "@mui/material/styles";
import useMediaQuery from "@mui/material/useMediaQuery";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Facts } from "./Facts";

export interface Column<T> {
  label: string;
  cell: (row: T) => ReactNode;
  align?: "right";
}

interface Props<T extends { id: string }> {
  label: string;
  rows: T[];
  /** The first column names the row. */
  columns: [Column<T>, ...Column<T>[]];
  /** So many rows are shown until somebody asks for all; paper always has all of them. */
  first?: number;
}

/** Rows and columns where there is room, one card per row on a phone: nobody has to scroll sideways to see a state. */
export function DataTable<T extends { id: string }>({ first = Infinity, ...list }: Props<T>) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const narrow = useMediaQuery(useTheme().breakpoints.down("md"));
  const Rows = narrow ? Cards : Lines;
  const shown = all ? Infinity : first;
  return (
    <>
      <Rows {...list} shown={shown} />
      {list.rows.length > shown && (
        <Button
          className="no-print"
          sx={{ mt: 1.5 }}
          onClick={() => {
            setAll(true);
          }}
        >
          {t("common.showAll", { count: list.rows.length })}
        </Button>
      )}
    </>
  );
}

type Shown<T extends { id: string }> = Omit<Props<T>, "first"> & { shown: number };

/** Hidden from the screen, not from the printer. */
const onPaperOnly = (display: string) => ({ display: "none", "@media print": { display } });

function Lines<T extends { id: string }>({ label, rows, columns, shown }: Shown<T>) {
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table aria-label={label}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column.label} align={column.align}>
                {column.label}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row, place) => (
            <TableRow key={row.id} hover sx={place < shown ? undefined : onPaperOnly("table-row")}>
              {columns.map((column, index) => (
                <TableCell
                  key={column.label}
                  align={column.align}
                  {...(index === 0 && { component: "th", scope: "row" })}
                >
                  {column.cell(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Cards<T extends { id: string }>({ label, rows, columns: [name, ...rest], shown }: Shown<T>) {
  return (
    <Paper variant="outlined" component="ul" aria-label={label} sx={{ m: 0, p: 0, listStyle: "none" }}>
      {rows.map((row, index) => (
        <Box
          component="li"
          key={row.id}
          sx={{
            p: 2,
            borderTop: index === 0 ? 0 : 1,
            borderColor: "divider",
            fontSize: "0.95rem",
            ...(index >= shown && onPaperOnly("list-item")),
          }}
        >
          <Box sx={{ mb: 1 }}>{name.cell(row)}</Box>
          <Facts dense items={rest.map((column) => [column.label, column.cell(row)])} />
        </Box>
      ))}
    </Paper>
  );
}
