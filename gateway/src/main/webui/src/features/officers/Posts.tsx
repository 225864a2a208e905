import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PostsView } from "@/shared/api/types";
import { DataTable, type Column } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { StateTag } from "@/shared/ui/StateTag";
import { postsQuery } from "./api";

const FIRST = 10;

/** Posts planned and filled, those with gaps first; the gaps are what this is looked at for. */
export function Posts({ onPlan }: { onPlan?: (posts: PostsView) => void }) {
  const { t } = useTranslation();
  const overview = useQuery(postsQuery);
  const [all, setAll] = useState(false);
  const columns: [Column<PostsView & { id: string }>, ...Column<PostsView & { id: string }>[]] = [
    {
      label: t("common.agency"),
      cell: (posts) => (
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {posts.agencyName}
        </Typography>
      ),
    },
    {
      label: t("officer.planned"),
      align: "right",
      cell: (posts) => posts.planned ?? t("officer.notPlanned"),
    },
    { label: t("officer.filled"), align: "right", cell: (posts) => posts.filled },
    {
      label: t("common.state"),
      cell: (posts) =>
        posts.missing === 0 ? (
          <StateTag tone="success" icon={<CheckCircleOutlined />} label={t("officer.complete")} />
        ) : (
          <StateTag
            tone="error"
            icon={<ErrorOutlined />}
            label={t("officer.missing", { count: posts.missing })}
          />
        ),
    },
  ];
  if (onPlan) {
    columns.push({
      label: t("communicator.actions"),
      cell: (posts) => (
        <Button
          size="small"
          aria-label={t("officer.planOf", { name: posts.agencyName })}
          onClick={() => {
            onPlan(posts);
          }}
        >
          {t("officer.planShort")}
        </Button>
      ),
    });
  }
  return (
    <Loadable
      query={overview}
      isEmpty={({ items }) => items.length === 0}
      empty={<EmptyState title={t("officer.noPosts")} />}
    >
      {({ agencies, withoutGap, items }) => (
        <Stack spacing={2}>
          <Typography>{t("officer.coverage", { full: withoutGap, count: agencies })}</Typography>
          <DataTable
            label={t("officer.posts")}
            rows={(all ? items : items.slice(0, FIRST)).map((posts) => ({ ...posts, id: posts.agencyId }))}
            columns={columns}
          />
          {items.length > FIRST && (
            <div>
              <Button
                onClick={() => {
                  setAll(!all);
                }}
              >
                {all ? t("officer.fewer") : t("officer.allPosts", { count: items.length })}
              </Button>
            </div>
          )}
        </Stack>
      )}
    </Loadable>
  );
}
