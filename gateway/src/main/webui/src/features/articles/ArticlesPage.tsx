import Button from "@mui/material/Button";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ArticleSummary, IssueView } from "@/shared/api/types";
import { paths } from "@/shared/paths";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loadable } from "@/shared/ui/Loadable";
import { Notice } from "@/shared/ui/Notice";
import { PageHead } from "@/shared/ui/PageHead";
import { SidePanel } from "@/shared/ui/SidePanel";
import { useFilters } from "@/shared/ui/useFilters";
import { articlesQuery } from "./api";
import { ArticleFilters } from "./ArticleFilters";
import { ArticleRows } from "./ArticleRows";
import { MoreArticles } from "./MoreArticles";
import { RaiseIssueForm } from "./RaiseIssueForm";

export function ArticlesPage() {
  const { t } = useTranslation();
  const filters = useFilters();
  const [about, setAbout] = useState<ArticleSummary>();
  const [raised, setRaised] = useState<IssueView>();
  const articles = useInfiniteQuery(
    articlesQuery({
      q: filters.get("q"),
      source: filters.get("source"),
      matched: filters.get("matched") === "true" || undefined,
    }),
  );

  return (
    <>
      <PageHead title={t("article.title")} lead={t("article.lead")} />
      <ArticleFilters filters={filters} />
      {raised && (
        <Notice
          action={
            <Button color="inherit" component={Link} to={paths.issue(raised.id)}>
              {t("issue.show")}
            </Button>
          }
        >
          {t("issue.raised")}
        </Notice>
      )}
      <Loadable
        query={articles}
        isEmpty={({ pages }) => pages.every((page) => page.items.length === 0)}
        empty={
          <EmptyState
            title={t("article.empty")}
            hint={t("article.emptyHint")}
            action={filters.any && <Button onClick={filters.clear}>{t("common.clear")}</Button>}
          />
        }
      >
        {({ pages }) => (
          <>
            <ArticleRows articles={pages.flatMap((page) => page.items)} onRaise={setAbout} />
            <MoreArticles query={articles} />
          </>
        )}
      </Loadable>
      <SidePanel
        title={t("issue.raise")}
        open={about !== undefined}
        onClose={() => {
          setAbout(undefined);
        }}
      >
        {about && (
          <RaiseIssueForm
            article={about}
            onRaised={(issue) => {
              setAbout(undefined);
              setRaised(issue);
            }}
          />
        )}
      </SidePanel>
    </>
  );
}
