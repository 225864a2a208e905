import ExpandMore from "@mui/icons-material/ExpandMore";
import Accordion from "@mui/material/Accordion";
import AccordionDetails from "@mui/material/AccordionDetails";
import AccordionSummary from "@mui/material/AccordionSummary";
import Box from "@mui/material/Box";
import Container from "@mui/material/Container";
import Link from "@mui/material/Link";
import Tab from "@mui/material/Tab";
import Tabs from "@mui/material/Tabs";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "@/shared/paths";
import { BridgeMark } from "@/shared/ui/BridgeMark";
import { EmptyState } from "@/shared/ui/EmptyState";
import { PageHead } from "@/shared/ui/PageHead";
import { Placeholder } from "@/shared/ui/Loadable";
import { SearchField } from "@/shared/ui/SearchField";
import { Section } from "@/shared/ui/Section";
import {
  documentAddress,
  entries,
  loadDocument,
  services,
  type Entry,
  type OpenApi,
  type Schema,
  type Service,
} from "./openapi";
import { OperationCard } from "./OperationCard";
import { SchemaCard } from "./SchemaCard";

type Named = [name: string, schema: Schema];

/** The API reference for people: rendered from the very documents that programs get. */
export function ApiReference() {
  const { t } = useTranslation();
  const [service, setService] = useState<Service>(
    () => services.find((s) => `#${s}` === location.hash) ?? "registry",
  );
  return (
    <Container component="main" maxWidth="lg" sx={{ py: 4 }}>
      <Link
        href={paths.home}
        underline="hover"
        sx={{ display: "inline-flex", alignItems: "center", gap: 1, mb: 3 }}
      >
        <BridgeMark /> {t("app.name")}
      </Link>
      <PageHead title={t("docs.title")} lead={t("docs.lead")} />
      <Tabs
        value={service}
        variant="scrollable"
        aria-label={t("docs.choose")}
        onChange={(_, next: Service) => {
          setService(next);
          history.replaceState(null, "", `#${next}`);
        }}
        sx={{ borderBottom: 1, borderColor: "divider" }}
      >
        {services.map((name) => (
          <Tab
            key={name}
            value={name}
            label={t(`docs.services.${name}`)}
            id={`tab-${name}`}
            aria-controls="api-document"
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id="api-document" aria-labelledby={`tab-${service}`} sx={{ pt: 3 }}>
        <ServiceReference key={service} service={service} />
      </Box>
    </Container>
  );
}

function ServiceReference({ service }: { service: Service }) {
  const { t } = useTranslation();
  const { data, isPending } = useQuery({
    queryKey: ["openapi", service],
    queryFn: ({ signal }) => loadDocument(service, signal),
  });
  if (isPending) return <Placeholder />;
  if (!data) return <EmptyState title={t("docs.unavailable")} />;
  return (
    <>
      <Typography>
        {[data.info?.title, data.info?.version].filter((part) => part).join(" ")}
        {" · "}
        <Link href={documentAddress(service)} download>
          {t("docs.download")}
        </Link>
      </Typography>
      <Document document={data} />
    </>
  );
}

function Document({ document }: { document: OpenApi }) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState("");
  const all = entries(document);
  const schemas = Object.entries(document.components?.schemas ?? {});
  return (
    <>
      <Box sx={{ mt: 2 }}>
        <SearchField label={t("docs.search")} hint={t("docs.searchHint")} onSearch={setWanted} />
      </Box>
      {wanted === "" ? (
        <Everything title={document.info?.title} all={all} schemas={schemas} />
      ) : (
        <Found
          key={wanted}
          operations={all.filter((entry) =>
            mentions(wanted, entry.path, entry.operation.operationId, entry.operation.summary),
          )}
          schemas={schemas.filter(([name, schema]) => mentions(wanted, name, schema.description))}
        />
      )}
    </>
  );
}

/** Closed, one line for each part: a service has hundreds of operations and types, and nobody reads them in a row. */
function Everything({ title, all, schemas }: { title: string | undefined; all: Entry[]; schemas: Named[] }) {
  const { t } = useTranslation();
  const tags = [...new Set(all.map(({ operation }) => operation.tags?.[0] ?? ""))];
  return (
    <Box sx={{ mt: 3 }}>
      {tags.map((tag) => {
        const operations = all.filter(({ operation }) => (operation.tags?.[0] ?? "") === tag);
        return (
          <Part key={tag} title={tag || (title ?? t("docs.title"))} count={operations.length}>
            <Operations operations={operations} />
          </Part>
        );
      })}
      {schemas.length > 0 && (
        <Part title={t("docs.schemas")} count={schemas.length}>
          <Schemas schemas={schemas} />
        </Part>
      )}
    </Box>
  );
}

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return (
    <Accordion
      disableGutters
      slotProps={{ transition: { unmountOnExit: true }, heading: { component: "h2" } }}
    >
      <AccordionSummary expandIcon={<ExpandMore />}>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {title}
        </Typography>
        <Typography component="span" color="textSecondary" sx={{ ml: 1 }}>
          ({count})
        </Typography>
      </AccordionSummary>
      <AccordionDetails>{children}</AccordionDetails>
    </Accordion>
  );
}

function Found({ operations, schemas }: { operations: Entry[]; schemas: Named[] }) {
  const { t } = useTranslation();
  const count = operations.length + schemas.length;
  return (
    <Section title={t("docs.found", { count })}>
      {count === 0 && <EmptyState title={t("docs.nothingFound")} />}
      <Operations operations={operations} />
      <Schemas schemas={schemas} />
    </Section>
  );
}

const Operations = ({ operations }: { operations: Entry[] }) =>
  operations.map((entry) => <OperationCard key={`${entry.method} ${entry.path}`} entry={entry} />);

const Schemas = ({ schemas }: { schemas: Named[] }) =>
  schemas.map(([name, schema]) => <SchemaCard key={name} name={name} schema={schema} />);

function mentions(wanted: string, ...texts: (string | undefined)[]): boolean {
  return texts.some((text) => text?.toLowerCase().includes(wanted.toLowerCase()));
}
