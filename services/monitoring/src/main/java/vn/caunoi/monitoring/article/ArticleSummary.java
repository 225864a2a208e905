package vn.caunoi.monitoring.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is shown: title, outlet, time, a short extract and the link. Never its text.
 *
 * @param publishedAt what we believe of the time the site claims; absent when it claims none that can be true
 */
@Schema(requiredProperties = {"id", "title", "url", "sourceId", "sourceName", "firstSeenAt", "matches"})
public record ArticleSummary(
        UUID id,
        String title,
        String url,
        UUID sourceId,
        String sourceName,
        @Nullable Instant publishedAt,
        Instant firstSeenAt,
        @Nullable String excerpt,
        List<MatchView> matches) {

    public ArticleSummary {
        matches = List.copyOf(matches);
    }
}
