package vn.caunoi.contracts.monitoring;

import java.time.Instant;
import java.util.UUID;
import vn.caunoi.contracts.DomainEvent;
import vn.caunoi.contracts.Topics;

/**
 * An open public issue has to be answered by another agency, because the one it was addressed to is no more.
 *
 * @param agencyId who has to answer from now on
 * @param formerAgencyId who had to until then
 */
public record IssueReassigned(UUID id, UUID agencyId, UUID formerAgencyId, Instant reassignedAt)
        implements DomainEvent {

    public static final String TYPE = "vn.caunoi.monitoring.issue.reassigned.v1";

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
