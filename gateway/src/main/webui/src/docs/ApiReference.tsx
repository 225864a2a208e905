import Box from "@mui/material/Box";
import Container from "@mui/material/Container";
import Link from "@mui/material/Link";
import Tab from "@mui/material/Tab";
import Tabs from "@mui/material/Tabs";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "@/shared/paths";
import { BridgeMark } from "@/shared/ui/BridgeMark";
import { EmptyState } from "@/shared/ui/EmptyState";
import { PageHead } from "@/shared/ui/PageHead";
import { Placeholder } from "@/shared/ui/Loadable";
import { Section } from "@/shared/ui/Section";
import { documentAddress, entries, loadDocument, services, type OpenApi, type Service } from "./openapi";
import { OperationCard } from "./OperationCard";
import { SchemaCard } from "./SchemaCard";

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
  const all = entries(document);
  const tags = [...new Set(all.map(({ operation }) => operation.tags?.[0] ?? ""))];
  const schemas = Object.entries(document.components?.schemas ?? {});
  return (
    <>
      {tags.map((tag) => (
        <Section key={tag} title={tag || (document.info?.title ?? t("docs.title"))}>
          {all
            .filter(({ operation }) => (operation.tags?.[0] ?? "") === tag)
            .map((entry) => (
              <OperationCard key={`${entry.method} ${entry.path}`} entry={entry} />
            ))}
        </Section>
      ))}
      {schemas.length > 0 && (
        <Section title={t("docs.schemas")}>
          {schemas.map(([name, schema]) => (
            <SchemaCard key={name} name={name} schema={schema} />
          ))}
        </Section>
      )}
    </>
  );
}
