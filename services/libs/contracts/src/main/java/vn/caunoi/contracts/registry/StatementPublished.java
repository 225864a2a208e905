package vn.caunoi.contracts.registry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.DomainEvent;
import vn.caunoi.contracts.Topics;

/**
 * An agency published its answer.
 *
 * @param taskId the task of the register that it answers
 * @param issueId the public issue behind the task, absent when the task has another origin
 */
public record StatementPublished(
        UUID id, UUID agencyId, UUID taskId, @Nullable UUID issueId, String title, Instant publishedAt)
        implements DomainEvent {

    public static final String TYPE = "vn.caunoi.registry.statement.published.v1";

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
