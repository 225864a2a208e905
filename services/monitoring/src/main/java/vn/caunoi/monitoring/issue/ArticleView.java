package vn.caunoi.monitoring.issue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.caunoi.monitoring.article.ArticleSummary;
import vn.caunoi.monitoring.article.MatchView;

/** An article as the starting point of issues, with those that were made of it. */
@Schema(requiredProperties = {"id", "title", "url", "sourceId", "sourceName", "firstSeenAt", "matches", "issues"})
public record ArticleView(
        UUID id,
        String title,
        String url,
        UUID sourceId,
        String sourceName,
        @Nullable Instant publishedAt,
        Instant firstSeenAt,
        @Nullable String excerpt,
        List<MatchView> matches,
        List<IssueSummary> issues) {

    public ArticleView {
        matches = List.copyOf(matches);
        issues = List.copyOf(issues);
    }

    static ArticleView of(ArticleSummary article, List<IssueSummary> issues) {
        return new ArticleView(
                article.id(),
                article.title(),
                article.url(),
                article.sourceId(),
                article.sourceName(),
                article.publishedAt(),
                article.firstSeenAt(),
                article.excerpt(),
                article.matches(),
                issues);
    }
}
