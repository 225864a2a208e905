import DownloadOutlined from "@mui/icons-material/DownloadOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import MenuItem from "@mui/material/MenuItem";
import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { hrefOf } from "@/shared/api/http";
import type { RegisterBook, RegisterLine } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { useNow } from "@/shared/time/useNow";
import { showDate, showDateTime } from "@/shared/time/zone";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { PrintButton } from "@/shared/ui/PrintButton";
import { RouterLink } from "@/shared/ui/RouterLink";
import { ScrollTable } from "@/shared/ui/ScrollTable";
import { useFilters } from "@/shared/ui/useFilters";
import { registerQuery } from "./api";
import { RequestStateTag } from "./RequestStateTag";
import { useShownAgency } from "./useShownAgency";
import { groundText } from "./words";

/** Since when there are books: the law came in the middle of this year. */
const FIRST_YEAR = 2018;

export function RegisterPage() {
  const { t } = useTranslation();
  const { agency, unpicked, field } = useShownAgency();
  const filters = useFilters();
  const thisYear = useNow().getFullYear();
  const year = Number(filters.get("year") ?? thisYear);
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, back) => thisYear - back);

  return (
    <>
      <PageHead
        title={t("information.register")}
        lead={t("information.registerLead")}
        actions={agency && <BookActions agencyId={agency.id} year={year} />}
      />
      <Box className="no-print" sx={{ display: "flex", flexWrap: "wrap", gap: 2, mb: 3 }}>
        <TextField
          select
          size="small"
          label={t("information.year")}
          value={years.includes(year) ? year : thisYear}
          onChange={(event) => {
            filters.set({ year: event.target.value });
          }}
          sx={{ minWidth: 120 }}
        >
          {years.map((each) => (
            <MenuItem key={each} value={each}>
              {each}
            </MenuItem>
          ))}
        </TextField>
        {field && <Box sx={{ flex: "1 1 280px", maxWidth: 520 }}>{field}</Box>}
      </Box>
      {agency && <Book agencyId={agency.id} year={year} />}
      {unpicked && <EmptyState title={t("information.registerPick")} />}
    </>
  );
}

function BookActions({ agencyId, year }: { agencyId: string; year: number }) {
  const { t } = useTranslation();
  const options = { path: { id: agencyId }, query: { year } };
  return (
    <>
      <Button
        startIcon={<DownloadOutlined />}
        href={hrefOf("/api/registry/v1/agencies/{id}/information-register/csv", options)}
      >
        {t("information.csv")}
      </Button>
      <Button
        startIcon={<DownloadOutlined />}
        href={hrefOf("/api/registry/v1/agencies/{id}/information-register/xlsx", options)}
      >
        {t("information.xlsx")}
      </Button>
      <PrintButton />
    </>
  );
}

function Book({ agencyId, year }: { agencyId: string; year: number }) {
  const { t } = useTranslation();
  const book = useQuery(registerQuery(agencyId, year));
  return (
    <Loadable
      query={book}
      isEmpty={({ lines }) => lines.length === 0}
      empty={<EmptyState title={t("information.registerEmpty", { year })} />}
    >
      {(loaded) => <Lines book={loaded} />}
    </Loadable>
  );
}

function Lines({ book }: { book: RegisterBook }) {
  const { t } = useTranslation();
  const title = t("information.registerOf", { year: book.year });
  return (
    <>
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      <Typography sx={{ mb: 2 }}>{book.agencyName}</Typography>
      <ScrollTable label={title}>
        <Table size="small">
          <TableHead>
            <TableRow>
              {(
                [
                  "number",
                  "receivedAt",
                  "requester",
                  "subject",
                  "way",
                  "complexity",
                  "due",
                  "result",
                ] as const
              ).map((column) => (
                <TableCell key={column}>{t(`information.${column}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {book.lines.map((line) => (
              <Line key={line.number} line={line} />
            ))}
          </TableBody>
        </Table>
      </ScrollTable>
    </>
  );
}

function Line({ line }: { line: RegisterLine }) {
  const { t } = useTranslation();
  return (
    <TableRow sx={{ verticalAlign: "top" }}>
      <TableCell component="th" scope="row" sx={{ fontVariantNumeric: "tabular-nums" }}>
        {line.number}
      </TableCell>
      <TableCell>{showDateTime(line.receivedAt)}</TableCell>
      <TableCell>
        {line.requester.personName}
        <Typography variant="body2" color="textSecondary">
          {[line.requester.residence, line.requester.identityNumber].join(" · ")}
        </Typography>
      </TableCell>
      <TableCell sx={{ minWidth: 200, overflowWrap: "anywhere" }}>
        {line.handedOver ? (
          <>
            {line.subject}
            <Typography variant="body2" color="textSecondary">
              {t("information.handedOver")}
            </Typography>
          </>
        ) : (
          <RouterLink to={paths.informationRequest(line.requestId)}>{line.subject}</RouterLink>
        )}
      </TableCell>
      <TableCell>{t(`information.ways.${line.way}`)}</TableCell>
      <TableCell>{line.complexity && t(`information.complexities.${line.complexity}`)}</TableCell>
      <TableCell>
        {line.lastDay && showDate(line.lastDay)}
        {line.extendedTo && (
          <Typography variant="body2">
            {t("information.extendedTo", { date: showDate(line.extendedTo) })}
          </Typography>
        )}
      </TableCell>
      <TableCell>
        <RequestStateTag state={line.state} />
        {line.closedAt && <Typography variant="body2">{showDateTime(line.closedAt)}</Typography>}
        {line.ground && <Typography variant="body2">{groundText(line.ground)}</Typography>}
      </TableCell>
    </TableRow>
  );
}
