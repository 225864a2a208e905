package vn.caunoi.registry.statement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement in full. Names nobody: an agency speaks.
 *
 * @param taskId the task that it answers
 * @param version also sent as ETag; changes need it in If-Match
 */
public record StatementView(
        UUID id,
        UUID agencyId,
        String agencyName,
        @Nullable UUID taskId,
        String title,
        String body,
        StatementState state,
        Instant createdAt,
        @Nullable Instant publishedAt,
        int version) {

    static StatementView of(Statement statement, String agencyName) {
        return new StatementView(
                statement.id(),
                statement.agencyId(),
                agencyName,
                statement.taskId(),
                statement.title(),
                statement.body(),
                statement.state(),
                statement.createdAt(),
                statement.publishedAt(),
                statement.version());
    }
}
