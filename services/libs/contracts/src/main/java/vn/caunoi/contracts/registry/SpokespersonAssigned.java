package vn.caunoi.contracts.registry;

import java.time.Instant;
import java.util.UUID;
import vn.caunoi.contracts.DomainEvent;
import vn.caunoi.contracts.Topics;

/**
 * An agency named the person who speaks for it. Phone and e-mail are the official, published ones.
 *
 * @param kind {@code REGULAR}, or a later kind of authorisation
 * @param decidedAt when the decision was made; the publication clock starts here
 */
public record SpokespersonAssigned(
        UUID id,
        UUID agencyId,
        String kind,
        String personName,
        String position,
        String phone,
        String email,
        String decisionNumber,
        Instant decidedAt)
        implements DomainEvent {

    public static final String TYPE = "vn.caunoi.registry.spokesperson.assigned.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String topic() {
        return Topics.REGISTRY_SPOKESPERSON;
    }

    @Override
    public UUID aggregateId() {
        return id;
    }
}
