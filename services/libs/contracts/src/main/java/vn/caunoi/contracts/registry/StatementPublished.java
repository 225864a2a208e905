package vn.caunoi.contracts.registry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.DomainEvent;
import vn.caunoi.contracts.Topics;

/**
 * An agency published a statement: its answer to something, or one of its own accord.
 *
 * @param taskId the task of the register that it answers; absent when the agency speaks of its own accord or corrects
 *     itself
 * @param issueId the public issue behind the task, absent when there is no task or it has another origin
 * @param supersedesId the version that this one corrects; absent for a first version
 * @param answeredKind what the text answers, as its readers see it; absent as are the next ones where nothing is named
 * @param answeredId in the service that knows it; absent where only its page is known
 */
public record StatementPublished(
        UUID id,
        UUID agencyId,
        @Nullable UUID taskId,
        @Nullable UUID issueId,
        String title,
        Instant publishedAt,
        @Nullable UUID supersedesId,
        @Nullable AnsweredKind answeredKind,
        @Nullable UUID answeredId,
        @Nullable String answeredTitle,
        @Nullable String answeredUrl)
        implements DomainEvent {

    public static final String TYPE = "vn.caunoi.registry.statement.published.v1";

    /** A first version that names nothing. */
    public StatementPublished(
            UUID id, UUID agencyId, @Nullable UUID taskId, @Nullable UUID issueId, String title, Instant publishedAt) {
        this(id, agencyId, taskId, issueId, title, publishedAt, null, null, null, null, null);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String topic() {
        return Topics.REGISTRY_STATEMENT;
    }

    @Override
    public UUID aggregateId() {
        return id;
    }
}
