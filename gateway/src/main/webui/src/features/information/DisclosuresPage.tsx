import Add from "@mui/icons-material/Add";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { disclosureStates, type DisclosureClaimView, type DisclosureView } from "@/shared/api/types";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { showDate, showDateTime } from "@/shared/time/zone";
import { Choice } from "@/shared/ui/Choice";
import { DataTable, type Column } from "@/shared/ui/DataTable";
import { DueTag } from "@/shared/ui/DueTag";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { PageHead } from "@/shared/ui/PageHead";
import { Paging } from "@/shared/ui/Paging";
import { SearchField } from "@/shared/ui/SearchField";
import { Section } from "@/shared/ui/Section";
import { SidePanel } from "@/shared/ui/SidePanel";
import { useFilters } from "@/shared/ui/useFilters";
import { claimsQuery, disclosuresQuery } from "./api";
import { AnswerClaimForm, EntryForm, PublishForm } from "./DisclosureForms";
import { DisclosureStateTag } from "./DisclosureStateTag";
import { Place } from "./Place";
import { useShownAgency } from "./useShownAgency";

type Panel =
  | { kind: "edit"; disclosure?: DisclosureView }
  | { kind: "publish"; disclosure: DisclosureView }
  | { kind: "answer"; claim: DisclosureClaimView };

/** What an agency has to make public by itself, what it has not yet, and who says that something is wrong. */
export function DisclosuresPage() {
  const { t } = useTranslation();
  const { agency, mine, unpicked, field } = useShownAgency();
  return (
    <>
      <PageHead title={t("disclosure.manage")} lead={t("disclosure.manageLead")} />
      {field && <Box sx={{ maxWidth: 520, mb: 3 }}>{field}</Box>}
      {agency && <OfAgency key={agency.id} agencyId={agency.id} mine={mine} />}
      {unpicked && <EmptyState title={t("disclosure.pickAgency")} />}
    </>
  );
}

function OfAgency({ agencyId, mine }: { agencyId: string; mine: boolean }) {
  const { t } = useTranslation();
  const me = useMe();
  const filters = useFilters();
  const filter = { q: filters.get("q"), state: filters.get("state") };
  const disclosures = useQuery(disclosuresQuery(agencyId, filter, filters.page));
  const claims = useQuery(claimsQuery(agencyId));
  const [panel, setPanel] = useState<Panel>();
  const [done, setDone] = useState(false);
  const acts = mine || hasAny(me, ["province-admin"]);
  const mayEdit = acts && hasAny(me, rights.editDisclosures);
  const open = (next: Panel) => {
    setDone(false);
    setPanel(next);
  };
  const close = () => {
    setPanel(undefined);
  };
  const finish = () => {
    close();
    setDone(true);
  };

  return (
    <>
      {done && <Notice>{t("common.updated")}</Notice>}
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, mb: 3 }}>
        <SearchField
          key={filter.q}
          label={t("disclosure.search")}
          initial={filter.q}
          onSearch={(q) => {
            filters.set({ q });
          }}
        />
        <Choice
          label={t("common.state")}
          value={filter.state}
          options={disclosureStates.map((state) => ({
            value: state,
            label: t(`disclosure.states.${state}`),
          }))}
          onChoose={(state) => {
            filters.set({ state });
          }}
        />
        {mayEdit && (
          <Button
            variant="contained"
            startIcon={<Add />}
            onClick={() => {
              open({ kind: "edit" });
            }}
          >
            {t("disclosure.add")}
          </Button>
        )}
      </Box>
      <Loadable
        query={disclosures}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t("disclosure.empty")} />}
      >
        {(page) => (
          <>
            <Entries disclosures={page.items} onOpen={mayEdit ? open : undefined} />
            <Paging page={page} onPage={filters.setPage} />
          </>
        )}
      </Loadable>
      <Section title={t("disclosure.claims")}>
        <Loadable
          query={claims}
          isEmpty={({ items }) => items.length === 0}
          empty={<EmptyState title={t("disclosure.claimsEmpty")} />}
        >
          {({ items }) => (
            <Claims
              claims={items}
              onAnswer={
                acts && hasAny(me, rights.answerInformation)
                  ? (claim) => {
                      open({ kind: "answer", claim });
                    }
                  : undefined
              }
            />
          )}
        </Loadable>
      </Section>
      <SidePanel
        title={
          panel?.kind === "publish"
            ? t("disclosure.publish")
            : panel?.kind === "answer"
              ? t("disclosure.answer")
              : panel?.disclosure
                ? t("disclosure.edit")
                : t("disclosure.add")
        }
        open={panel !== undefined}
        onClose={close}
      >
        {panel?.kind === "edit" && (
          <EntryForm agencyId={agencyId} disclosure={panel.disclosure} onDone={finish} />
        )}
        {panel?.kind === "publish" && <PublishForm disclosure={panel.disclosure} onDone={finish} />}
        {panel?.kind === "answer" && <AnswerClaimForm claim={panel.claim} onDone={finish} />}
      </SidePanel>
    </>
  );
}

function Entries({
  disclosures,
  onOpen,
}: {
  disclosures: DisclosureView[];
  onOpen?: (panel: Panel) => void;
}) {
  const { t } = useTranslation();
  const columns: [Column<DisclosureView>, ...Column<DisclosureView>[]] = [
    {
      label: t("disclosure.name"),
      cell: (disclosure) => (
        <>
          <Typography component="span" sx={{ fontWeight: 600, display: "block", overflowWrap: "anywhere" }}>
            {disclosure.title}
          </Typography>
          <Typography
            variant="body2"
            color="textSecondary"
            component="span"
            sx={{ overflowWrap: "anywhere" }}
          >
            {t(`disclosure.forms.${disclosure.form}`)}: <Place text={disclosure.place} />
          </Typography>
        </>
      ),
    },
    { label: t("disclosure.createdOn"), cell: (disclosure) => showDate(disclosure.createdOn) },
    { label: t("information.due"), cell: (disclosure) => <Term disclosure={disclosure} /> },
    {
      label: t("common.state"),
      cell: (disclosure) => (
        <>
          <DisclosureStateTag state={disclosure.state} />
          {disclosure.late && (
            <Typography variant="body2" color="error">
              {t("disclosure.late")}
            </Typography>
          )}
          {disclosure.openClaims > 0 && (
            <Typography variant="body2">
              {t("disclosure.openClaims", { count: disclosure.openClaims })}
            </Typography>
          )}
        </>
      ),
    },
  ];
  if (onOpen) {
    columns.push({
      label: t("communicator.actions"),
      cell: (disclosure) => (
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
          <Button
            size="small"
            aria-label={`${t("common.edit")}: ${disclosure.title}`}
            onClick={() => {
              onOpen({ kind: "edit", disclosure });
            }}
          >
            {t("common.edit")}
          </Button>
          {!disclosure.publishedOn && (
            <Button
              size="small"
              variant="outlined"
              aria-label={t("disclosure.publishOf", { name: disclosure.title })}
              onClick={() => {
                onOpen({ kind: "publish", disclosure });
              }}
            >
              {t("disclosure.publish")}
            </Button>
          )}
        </Box>
      ),
    });
  }
  return <DataTable label={t("disclosure.list")} rows={disclosures} columns={columns} />;
}

/** Until when, or since when it is public. */
function Term({ disclosure }: { disclosure: DisclosureView }) {
  const { t } = useTranslation();
  if (disclosure.publishedOn) {
    return (
      <>
        {t("disclosure.publishedOn")} {showDate(disclosure.publishedOn)}
        {disclosure.shownUntil && `, ${t("disclosure.shownUntil")} ${showDate(disclosure.shownUntil)}`}
      </>
    );
  }
  if (disclosure.clock) return <DueTag due={disclosure.clock} />;
  return disclosure.specialDue ? (
    <>
      {t("disclosure.specialLine", {
        date: showDate(disclosure.specialDue),
        basis: disclosure.specialBasis ?? "",
      })}
    </>
  ) : null;
}

function Claims({
  claims,
  onAnswer,
}: {
  claims: DisclosureClaimView[];
  onAnswer?: (claim: DisclosureClaimView) => void;
}) {
  const { t } = useTranslation();
  const columns: [Column<DisclosureClaimView>, ...Column<DisclosureClaimView>[]] = [
    {
      label: t("disclosure.claimText"),
      cell: (claim) => (
        <>
          <Typography component="span" sx={{ fontWeight: 600, display: "block" }}>
            {claim.title}
          </Typography>
          <Typography
            variant="body2"
            component="span"
            sx={{ whiteSpace: "pre-line", overflowWrap: "anywhere" }}
          >
            {claim.text}
          </Typography>
        </>
      ),
    },
    { label: t("information.receivedAt"), cell: (claim) => showDateTime(claim.receivedAt) },
    {
      label: t("disclosure.outcome"),
      cell: (claim) =>
        claim.outcome ? (
          <>
            {t(`disclosure.outcomes.${claim.outcome}`)}
            <Typography variant="body2" color="textSecondary">
              {claim.answer}
            </Typography>
          </>
        ) : (
          claim.clock && <DueTag due={claim.clock} />
        ),
    },
  ];
  if (onAnswer) {
    columns.push({
      label: t("communicator.actions"),
      cell: (claim) =>
        claim.outcome ? null : (
          <Button
            size="small"
            variant="outlined"
            aria-label={t("disclosure.answerOf", { name: claim.title })}
            onClick={() => {
              onAnswer(claim);
            }}
          >
            {t("disclosure.answer")}
          </Button>
        ),
    });
  }
  return <DataTable label={t("disclosure.claimsList")} rows={claims} columns={columns} />;
}
