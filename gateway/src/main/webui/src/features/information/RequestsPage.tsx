import Add from "@mui/icons-material/Add";
import MenuBookOutlined from "@mui/icons-material/MenuBookOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { requestStates, type InformationReceipt, type InformationRequestSummary } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { showDateTime } from "@/shared/time/zone";
import { Choice } from "@/shared/ui/Choice";
import { DataTable, type Column } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { RouterLink } from "@/shared/ui/RouterLink";
import { SearchField } from "@/shared/ui/SearchField";
import { SidePanel } from "@/shared/ui/SidePanel";
import { useFilters } from "@/shared/ui/useFilters";
import { requestsQuery } from "./api";
import { RecordForm } from "./RecordForm";
import { RequestClock } from "./RequestClock";

export function RequestsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const filters = useFilters();
  const filter = { q: filters.get("q"), state: filters.get("state"), open: filters.get("open") };
  const requests = useQuery(requestsQuery(filter, filters.page));
  const [recording, setRecording] = useState(false);
  const [receipt, setReceipt] = useState<InformationReceipt>();

  return (
    <>
      <PageHead
        title={t("information.requests")}
        lead={t("information.requestsLead")}
        actions={
          <>
            <Button component={Link} to={paths.informationRegister} startIcon={<MenuBookOutlined />}>
              {t("information.register")}
            </Button>
            {hasAny(me, rights.recordInformation) && (
              <Button
                variant="contained"
                startIcon={<Add />}
                onClick={() => {
                  setReceipt(undefined);
                  setRecording(true);
                }}
              >
                {t("information.record")}
              </Button>
            )}
          </>
        }
      />
      {receipt && (
        <Notice>{t("information.recorded", { number: receipt.number, code: receipt.code })}</Notice>
      )}
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, mb: 3 }}>
        <SearchField
          key={filter.q}
          label={t("information.search")}
          initial={filter.q}
          onSearch={(q) => {
            filters.set({ q });
          }}
        />
        <Choice
          label={t("common.state")}
          value={filter.open ?? filter.state}
          options={[
            { value: "true", label: t("information.open") },
            { value: "false", label: t("information.closed") },
            ...requestStates.map((state) => ({ value: state, label: t(`information.states.${state}`) })),
          ]}
          onChoose={(value) => {
            const groups = value === "true" || value === "false";
            filters.set({ open: groups ? value : undefined, state: groups ? undefined : value });
          }}
        />
      </Box>
      <Loadable
        query={requests}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState
            title={t("information.empty")}
            hint={t("information.emptyHint")}
            action={filters.any && <Button onClick={filters.clear}>{t("common.clear")}</Button>}
          />
        }
      >
        {(page) => (
          <>
            <RequestTable requests={page.items} />
            <Paging page={page} onPage={filters.setPage} />
          </>
        )}
      </Loadable>
      <SidePanel
        title={t("information.record")}
        open={recording}
        onClose={() => {
          setRecording(false);
        }}
      >
        <RecordForm
          onDone={(received) => {
            setRecording(false);
            setReceipt(received);
          }}
        />
      </SidePanel>
    </>
  );
}

function RequestTable({ requests }: { requests: InformationRequestSummary[] }) {
  const { t } = useTranslation();
  const columns: [Column<InformationRequestSummary>, ...Column<InformationRequestSummary>[]] = [
    {
      label: t("information.subject"),
      cell: (request) => (
        <>
          <RouterLink
            to={paths.informationRequest(request.id)}
            underline="hover"
            sx={{ fontWeight: 600, overflowWrap: "anywhere" }}
          >
            {request.subject}
          </RouterLink>
          <Typography variant="body2" color="textSecondary">
            {t("information.number")} {request.number} · {request.agencyName}
          </Typography>
        </>
      ),
    },
    { label: t("information.requester"), cell: (request) => request.requesterName },
    { label: t("information.way"), cell: (request) => t(`information.ways.${request.way}`) },
    { label: t("information.receivedAt"), cell: (request) => showDateTime(request.receivedAt) },
    { label: t("information.due"), cell: (request) => <RequestClock request={request} /> },
  ];
  return <DataTable label={t("information.list")} rows={requests} columns={columns} />;
}
