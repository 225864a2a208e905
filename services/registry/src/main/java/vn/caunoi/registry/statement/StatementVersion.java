package vn.caunoi.registry.statement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published version, as everybody may compare it with the others.
 *
 * @param changeNote what it corrects; absent in the first one
 */
public record StatementVersion(
        UUID id,
        int number,
        String title,
        String body,
        @Nullable String changeNote,
        Instant publishedAt,
        @Nullable Instant supersededAt) {}
