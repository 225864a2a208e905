package vn.caunoi.registry.statement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A statement in the list of those who write them, in whatever state. */
public record OwnStatement(
        UUID id,
        UUID agencyId,
        String agencyName,
        @Nullable UUID taskId,
        String title,
        StatementForm form,
        StatementState state,
        int number,
        Instant createdAt,
        @Nullable Instant releaseAt,
        @Nullable Instant publishedAt,
        @Nullable Instant supersededAt) {}
