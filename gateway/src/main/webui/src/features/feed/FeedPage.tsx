import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import HourglassBottomOutlined from "@mui/icons-material/HourglassBottomOutlined";
import KeyOutlined from "@mui/icons-material/KeyOutlined";
import Link from "@mui/material/Link";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { FeedStatus } from "@/shared/api/types";
import { lookup } from "@/shared/i18n/lookup";
import { paths } from "@/shared/paths";
import { showDateTime } from "@/shared/time/zone";
import { Card } from "@/shared/ui/Card";
import { DataTable } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Facts } from "@/shared/ui/Facts";
import { Loadable } from "@/shared/ui/Loadable";
import { PageHead } from "@/shared/ui/PageHead";
import { Section } from "@/shared/ui/Section";
import { StateTag } from "@/shared/ui/StateTag";
import { feedStatusQuery, keysAddress } from "./api";

export function FeedPage() {
  const { t } = useTranslation();
  const status = useQuery(feedStatusQuery);
  return (
    <>
      <PageHead title={t("feed.title")} lead={t("feed.lead")} />
      <Loadable query={status}>{(feed) => <Status feed={feed} />}</Loadable>
      <Section title={t("feed.how")}>
        <Typography component="div">
          <ol>
            <li>{t("feed.step1")}</li>
            <li>{t("feed.step2")}</li>
            <li>
              {t("feed.step3")} <Link href={keysAddress}>{t("feed.keysLink")}</Link>
            </li>
          </ol>
        </Typography>
        <Link href={paths.apiDocs}>{t("app.apiDocs")}</Link>
      </Section>
    </>
  );
}

function Status({ feed }: { feed: FeedStatus }) {
  const { t } = useTranslation();
  return (
    <>
      <Card>
        <Facts
          items={[
            [t("feed.sequence"), String(feed.sequence)],
            [t("feed.changedAt"), feed.changedAt && showDateTime(feed.changedAt)],
            ...feed.records.map(
              ({ kind, records }) => [lookup("feed.kind", kind) ?? kind, String(records)] as [string, string],
            ),
          ]}
        />
      </Card>
      <Section title={t("feed.readers")}>
        {feed.readers.length === 0 ? (
          <EmptyState title={t("feed.noReaders")} hint={t("feed.noReadersHint")} />
        ) : (
          <DataTable
            label={t("feed.readers")}
            rows={feed.readers.map((reader) => ({ ...reader, id: reader.client }))}
            columns={[
              { label: t("feed.client"), cell: ({ client }) => client },
              { label: t("feed.readAt"), cell: ({ readAt }) => showDateTime(readAt) },
              { label: t("feed.upTo"), cell: ({ sequence }) => String(sequence) },
              {
                label: t("common.state"),
                cell: ({ sequence }) =>
                  sequence === feed.sequence ? (
                    <StateTag tone="success" icon={<CheckCircleOutlined />} label={t("feed.upToDate")} />
                  ) : (
                    <StateTag
                      tone="warning"
                      icon={<HourglassBottomOutlined />}
                      label={t("feed.behind", { count: feed.sequence - sequence })}
                    />
                  ),
              },
            ]}
          />
        )}
      </Section>
      <Section title={t("feed.keys")}>
        <DataTable
          label={t("feed.keys")}
          rows={feed.keys}
          columns={[
            {
              label: t("feed.keyId"),
              cell: ({ id }) => <code style={{ overflowWrap: "anywhere" }}>{id}</code>,
            },
            { label: t("feed.algorithm"), cell: ({ algorithm }) => algorithm },
            {
              label: t("common.state"),
              cell: ({ signs }) => (
                <StateTag
                  tone={signs ? "success" : "default"}
                  icon={<KeyOutlined />}
                  label={t(signs ? "feed.signs" : "feed.published")}
                />
              ),
            },
          ]}
        />
      </Section>
    </>
  );
}
