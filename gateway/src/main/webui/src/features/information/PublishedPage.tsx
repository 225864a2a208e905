import ReportProblemOutlined from "@mui/icons-material/ReportProblemOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ClaimReceipt, DisclosureView } from "@/shared/api/types";
import { WordsForm } from "@/shared/forms/WordsForm";
import { paths } from "@/shared/paths";
import { showDate } from "@/shared/time/zone";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { SearchField } from "@/shared/ui/SearchField";
import { SidePanel } from "@/shared/ui/SidePanel";
import { useFilters } from "@/shared/ui/useFilters";
import { publishedQuery, useSayWrong } from "./api";
import { Place } from "./Place";

/** What agencies have made public by themselves, and the way to ask for everything else. */
export function PublishedPage() {
  const { t } = useTranslation();
  const filters = useFilters();
  const published = useQuery(publishedQuery({ q: filters.get("q") }, filters.page));
  const [doubted, setDoubted] = useState<DisclosureView>();
  const [receipt, setReceipt] = useState<ClaimReceipt>();
  return (
    <>
      <PageHead
        title={t("disclosure.title")}
        lead={t("disclosure.lead")}
        actions={
          <>
            <Button variant="contained" component={Link} to={paths.askInformation}>
              {t("information.ask")}
            </Button>
            <Button variant="outlined" component={Link} to={paths.followInformation}>
              {t("information.follow")}
            </Button>
          </>
        }
      />
      {receipt && (
        <Notice>{t("disclosure.wrongSent", { agency: receipt.agencyName, code: receipt.code })}</Notice>
      )}
      <Box sx={{ display: "flex", maxWidth: 640, mb: 3 }}>
        <SearchField
          key={filters.get("q")}
          label={t("disclosure.search")}
          initial={filters.get("q")}
          onSearch={(q) => {
            filters.set({ q });
          }}
        />
      </Box>
      <Loadable
        query={published}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState
            title={t("disclosure.empty")}
            hint={t("disclosure.emptyHint")}
            action={filters.any && <Button onClick={filters.clear}>{t("common.clear")}</Button>}
          />
        }
      >
        {(page) => (
          <>
            <Rows
              disclosures={page.items}
              onDoubt={(disclosure) => {
                setReceipt(undefined);
                setDoubted(disclosure);
              }}
            />
            <Paging page={page} onPage={filters.setPage} />
          </>
        )}
      </Loadable>
      <SidePanel
        title={t("disclosure.wrong")}
        open={doubted !== undefined}
        onClose={() => {
          setDoubted(undefined);
        }}
      >
        {doubted && (
          <WrongForm
            disclosure={doubted}
            onDone={(received) => {
              setDoubted(undefined);
              setReceipt(received);
            }}
          />
        )}
      </SidePanel>
    </>
  );
}

interface RowsProps {
  disclosures: DisclosureView[];
  onDoubt: (disclosure: DisclosureView) => void;
}

function Rows({ disclosures, onDoubt }: RowsProps) {
  const { t } = useTranslation();
  return (
    <Paper
      variant="outlined"
      component="ul"
      aria-label={t("disclosure.list")}
      sx={{ m: 0, p: 0, listStyle: "none" }}
    >
      {disclosures.map((disclosure, index) => (
        <Box
          component="li"
          key={disclosure.id}
          sx={{ p: 2, borderTop: index === 0 ? 0 : 1, borderColor: "divider" }}
        >
          <Typography sx={{ fontWeight: 600, overflowWrap: "anywhere" }}>{disclosure.title}</Typography>
          <Typography variant="body2" color="textSecondary">
            {disclosure.agencyName}
          </Typography>
          <Typography sx={{ overflowWrap: "anywhere" }}>
            {t(`disclosure.forms.${disclosure.form}`)}: <Place text={disclosure.place} />
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {disclosure.publishedOn && `${t("disclosure.publishedOn")} ${showDate(disclosure.publishedOn)}`}
            {disclosure.shownUntil && ` · ${t("disclosure.shownUntil")} ${showDate(disclosure.shownUntil)}`}
          </Typography>
          <Button
            size="small"
            className="no-print"
            startIcon={<ReportProblemOutlined />}
            aria-label={t("disclosure.wrongOf", { name: disclosure.title })}
            onClick={() => {
              onDoubt(disclosure);
            }}
          >
            {t("disclosure.wrong")}
          </Button>
        </Box>
      ))}
    </Paper>
  );
}

interface WrongProps {
  disclosure: DisclosureView;
  onDone: (receipt: ClaimReceipt) => void;
}

function WrongForm({ disclosure, onDone }: WrongProps) {
  const { t } = useTranslation();
  return (
    <WordsForm
      label={t("disclosure.wrongText")}
      max={4000}
      rows={4}
      action={t("disclosure.wrongSend")}
      send={useSayWrong(disclosure)}
      onDone={onDone}
    >
      <Typography sx={{ fontWeight: 600 }}>{disclosure.title}</Typography>
      <Typography color="textSecondary">{t("disclosure.wrongLead")}</Typography>
    </WordsForm>
  );
}
