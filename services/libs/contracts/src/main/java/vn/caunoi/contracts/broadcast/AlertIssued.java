package vn.caunoi.contracts.broadcast;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.DomainEvent;
import vn.caunoi.contracts.Topics;

/**
 * An emergency was broadcast. The law wants a first statement about it within 24 hours, counted from one of the three
 * moments: which one depends on what it concerns and on the law of that day.
 *
 * @param agencyId the agency whose competence it is: it owes the first statement
 * @param text what is broadcast, in Vietnamese
 * @param riskLevel level of natural disaster risk, 1 to 5; absent where there is no such scale
 * @param occurredAt when it happened; absent for what is only forecast
 * @param receivedAt when the agency received and handled it
 * @param impactDeterminedAt when the agency determined that opinion is or may be affected; absent until it has
 * @param issuedAt when the alert was first issued
 */
public record AlertIssued(
        UUID id,
        UUID agencyId,
        String title,
        @Nullable String text,
        AlertConcern concern,
        @Nullable Integer riskLevel,
        @Nullable Instant occurredAt,
        Instant receivedAt,
        @Nullable Instant impactDeterminedAt,
        Instant issuedAt)
        implements DomainEvent {

    public static final String TYPE = "vn.caunoi.broadcast.alert.issued.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String topic() {
        return Topics.BROADCAST_ALERT;
    }

    @Override
    public UUID aggregateId() {
        return id;
    }
}
