package vn.caunoi.contracts.monitoring;

import java.time.Instant;
import java.util.UUID;
import vn.caunoi.contracts.DomainEvent;
import vn.caunoi.contracts.Topics;

/**
 * A public issue was answered.
 *
 * @param statementId the published statement that closed it
 */
public record IssueClosed(UUID id, UUID agencyId, UUID statementId, Instant closedAt) implements DomainEvent {

    public static final String TYPE = "vn.caunoi.monitoring.issue.closed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String topic() {
        return Topics.MONITORING_ISSUE;
    }

    @Override
    public UUID aggregateId() {
        return id;
    }
}
