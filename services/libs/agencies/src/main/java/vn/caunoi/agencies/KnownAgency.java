package vn.caunoi.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a service knows about one agency, past or present: a copy of the registry's last event about it.
 *
 * @param kind kebab text of the registry's catalogue, for example {@code commune-committee}
 * @param formerDistrict district the body belonged to until mid 2025; communes only
 * @param aliases other spellings and short names the press uses
 * @param validFrom first day of the body; absent when it is older than our records
 * @param validTo last day of the body; absent while it exists
 * @param heir who took over what was open when the body ended, where the registry said so
 */
public record KnownAgency(
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
        @Nullable UUID heir) {

    public KnownAgency {
        aliases = List.copyOf(aliases);
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }

    /**
     * Who answers from that day on for what this body had to answer: whom the registry names, or the only one that took
     * over; null while the body exists, and where nobody can tell.
     */
    public @Nullable UUID answeredBy(LocalDate day) {
        if (validTo == null || !validTo.isBefore(day)) {
            return null;
        }
        return heir == null && successors.size() == 1 ? successors.get(0) : heir;
    }

    /** Whether the body exists on that day. */
    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
