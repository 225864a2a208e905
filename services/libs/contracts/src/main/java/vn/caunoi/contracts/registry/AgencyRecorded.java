package vn.caunoi.contracts.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.DomainEvent;
import vn.caunoi.contracts.Topics;

/**
 * An agency as the register knows it now; each change is told again in full, so the last one received is the truth.
 *
 * @param kind kebab-case kind of the register's data, for example {@code commune-committee}
 * @param unitCode code of the administrative unit, absent for provincial bodies
 * @param formerDistrict district to which the unit belonged before districts ended; tells namesakes apart
 * @param aliases other spellings under which the press writes about it
 * @param validFrom first day of its existence, absent when it is older than the register
 * @param validTo last day of its existence, absent while it exists
 * @param predecessors agencies merged into this one
 * @param successors agencies that took over when this one ended
 * @param heir which of them, or which other one, took over what was open then; absent while it exists, or when nobody
 *     did
 */
public record AgencyRecorded(
        UUID id,
        String slug,
        String name,
        String kind,
        @Nullable String unitCode,
        @Nullable String unitType,
        @Nullable String formerDistrict,
        List<String> aliases,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<UUID> predecessors,
        List<UUID> successors,
        @Nullable UUID heir)
        implements DomainEvent {

    public static final String TYPE = "vn.caunoi.registry.agency.recorded.v1";

    public AgencyRecorded {
        aliases = List.copyOf(aliases);
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }

    /** An agency of which nobody said who takes over what is open. */
    public AgencyRecorded(
            UUID id,
            String slug,
            String name,
            String kind,
            @Nullable String unitCode,
            @Nullable String unitType,
            @Nullable String formerDistrict,
            List<String> aliases,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<UUID> predecessors,
            List<UUID> successors) {
        this(
                id,
                slug,
                name,
                kind,
                unitCode,
                unitType,
                formerDistrict,
                aliases,
                validFrom,
                validTo,
                predecessors,
                successors,
                null);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String topic() {
        return Topics.REGISTRY_AGENCY;
    }

    @Override
    public UUID aggregateId() {
        return id;
    }
}
