package vn.caunoi.monitoring.source;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How one fetch went.
 *
 * @param code why it failed
 * @param entries how many entries the feed held
 * @param newArticles how many of them were new
 * @param repaired whether the feed had to be mended before it could be read
 */
@Schema(
        requiredProperties = {"id", "startedAt", "finishedAt", "outcome", "entries", "newArticles", "bytes", "repaired"
        })
public record FetchView(
        UUID id,
        Instant startedAt,
        Instant finishedAt,
        FetchOutcome.Result outcome,
        @Nullable Integer httpStatus,
        @Nullable String code,
        @Nullable String detail,
        int entries,
        int newArticles,
        int bytes,
        boolean repaired) {}
