package vn.caunoi.monitoring.source;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.caunoi.monitoring.feed.FeedFormat;

/**
 * A source with the state of its fetches.
 *
 * @param nextFetchAt when it is due; absent while it is disabled
 * @param lastFailure the last failure there was, which a later success does not erase
 * @param version for If-Match; fetches do not change it
 */
@Schema(
        requiredProperties = {"id", "name", "url", "enabled", "state", "consecutiveFailures", "articleCount", "version"
        })
public record SourceView(
        UUID id,
        String name,
        String url,
        @Nullable FeedFormat format,
        boolean enabled,
        SourceState state,
        @Nullable Instant lastFetchedAt,
        @Nullable Instant lastSucceededAt,
        @Nullable Instant nextFetchAt,
        int consecutiveFailures,
        @Nullable LastFailure lastFailure,
        long articleCount,
        long version) {

    /**
     * Why a fetch failed.
     *
     * @param code stable, for translation
     * @param detail a sentence in English
     */
    @Schema(
            name = "FetchFailure",
            requiredProperties = {"code", "detail", "at"})
    public record LastFailure(String code, String detail, Instant at) {}
}
