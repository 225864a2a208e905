package vn.caunoi.contracts.registry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.DomainEvent;
import vn.caunoi.contracts.Topics;

/**
 * An agency named the person who speaks for it. Phone and e-mail are the official, published ones.
 *
 * @param kind {@code HEAD}, {@code REGULAR}, {@code CASE_AUTHORISED}, or a later kind
 * @param decidedAt when the decision was made; the publication clock starts here
 * @param validFrom first moment of the role, which may lie in the future; the decision itself when absent
 * @param validTo first moment after the role, absent while no end is known
 * @param matter the one matter of an authorisation
 * @param authorisationDocument number of the written authorisation
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
        Instant decidedAt,
        @Nullable Instant validFrom,
        @Nullable Instant validTo,
        @Nullable String matter,
        @Nullable String authorisationDocument)
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
