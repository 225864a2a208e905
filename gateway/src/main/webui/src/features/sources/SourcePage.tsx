import CloudDownloadOutlined from "@mui/icons-material/CloudDownloadOutlined";
import EditOutlined from "@mui/icons-material/EditOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { SourceView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { hasAny, rights, useMe } from "@/shared/session/session";
import { showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { Facts } from "@/shared/ui/Facts";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { RouterLink } from "@/shared/ui/RouterLink";
import { Section } from "@/shared/ui/Section";
import { SidePanel } from "@/shared/ui/SidePanel";
import { sourceQuery, useFetchNow } from "./api";
import { FailureReason } from "./FailureReason";
import { FetchHistory } from "./FetchHistory";
import { FetchResult } from "./FetchResult";
import { SourceForm } from "./SourceForm";
import { SourceStateTag } from "./SourceStateTag";

export function SourcePage() {
  const { id = "" } = useParams();
  const source = useQuery(sourceQuery(id));
  return (
    <Loadable query={source} wholePage>
      {(view) => <Source source={view} />}
    </Loadable>
  );
}

function Source({ source }: { source: SourceView }) {
  const { t } = useTranslation();
  const mayEdit = hasAny(useMe(), rights.editMonitoring);
  const fetchNow = useFetchNow(source.id);
  const [editing, setEditing] = useState(false);
  return (
    <>
      <PageHead
        kicker={<RouterLink to={paths.sources}>{t("source.title")}</RouterLink>}
        title={source.name}
        actions={
          mayEdit && (
            <>
              <Button
                variant="outlined"
                startIcon={<EditOutlined />}
                onClick={() => {
                  setEditing(true);
                }}
              >
                {t("common.edit")}
              </Button>
              <Button
                variant="contained"
                startIcon={<CloudDownloadOutlined />}
                disabled={fetchNow.isPending || !source.enabled}
                onClick={() => {
                  fetchNow.mutate();
                }}
              >
                {fetchNow.isPending ? t("source.fetching") : t("source.fetchNow")}
              </Button>
            </>
          )
        }
      />
      <FetchResult fetch={fetchNow} />
      <Card>
        <Box sx={{ mb: 2 }}>
          <SourceStateTag state={source.state} />
          <FailureReason source={source} />
        </Box>
        <Facts
          items={[
            [t("source.url"), source.url],
            [t("source.format"), source.format],
            [
              t("source.articles"),
              <Box key="articles" component="span">
                {source.articleCount}{" "}
                {source.articleCount > 0 && (
                  <RouterLink to={`${paths.articles}?source=${source.id}`}>
                    {t("source.showArticles")}
                  </RouterLink>
                )}
              </Box>,
            ],
            [
              t("source.lastFetched"),
              source.lastFetchedAt ? showDateTime(source.lastFetchedAt) : t("source.never"),
            ],
            [t("source.nextFetch"), source.enabled && source.nextFetchAt && showDateTime(source.nextFetchAt)],
          ]}
        />
      </Card>
      <Section title={t("source.history")}>
        <FetchHistory sourceId={source.id} />
      </Section>
      <SidePanel
        title={t("source.edit")}
        open={editing}
        onClose={() => {
          setEditing(false);
        }}
      >
        <SourceForm
          source={source}
          onDone={() => {
            setEditing(false);
          }}
        />
      </SidePanel>
    </>
  );
}
