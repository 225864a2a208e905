package vn.caunoi.registry.statement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a statement in full. Names nobody: an agency speaks.
 *
 * @param taskId the task that it answers; absent when the agency speaks of its own accord
 * @param version also sent as ETag; changes need it in If-Match
 * @param rootId the first version
 * @param number which version this is, from 1
 * @param changeNote what this version corrects, absent in the first one
 * @param returnNote why it was given back, or could not be published at its time
 * @param releaseAt when it is published by itself; nobody may pass it on before
 * @param supersededAt since when a newer version is the valid one
 * @param answers what it answers; absent where there is nothing to name
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
        int version,
        StatementForm form,
        UUID rootId,
        int number,
        @Nullable String changeNote,
        @Nullable Instant submittedAt,
        @Nullable String returnNote,
        @Nullable Instant releaseAt,
        @Nullable Instant supersededAt,
        @Nullable AnsweredView answers) {

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
                statement.version(),
                statement.form(),
                statement.rootId(),
                statement.number(),
                statement.changeNote(),
                statement.submittedAt(),
                statement.returnNote(),
                statement.releaseAt(),
                statement.supersededAt(),
                Optional.ofNullable(statement.answered()).map(Answered::view).orElse(null));
    }
}
