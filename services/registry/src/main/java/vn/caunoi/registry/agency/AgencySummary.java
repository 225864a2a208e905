package vn.caunoi.registry.agency;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency in a list.
 *
 * @param slug stable name, also the {@code agency} claim of the people who work there
 * @param unitCode code of a commune-level unit; identifies one only together with a day
 * @param formerDistrict district of a commune-level unit before July 2025; tells namesakes apart
 * @param validFrom first day of existence; absent when older than the register
 * @param validTo last day of existence; absent while it exists
 */
public record AgencySummary(
        UUID id,
        String slug,
        String name,
        AgencyKind kind,
        @Nullable String unitCode,
        @Nullable UnitType unitType,
        @Nullable String formerDistrict,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Whether the agency existed on this day. */
    public boolean existedOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || !validTo.isBefore(day));
    }
}
