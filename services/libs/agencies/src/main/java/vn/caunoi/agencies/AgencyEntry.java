package vn.caunoi.agencies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One agency in a list.
 *
 * @param kind kebab text of the registry's catalogue
 * @param validFrom first day of the body; absent when it is older than our records
 * @param validTo last day of the body; absent while it exists
 */
public record AgencyEntry(
        UUID id, String slug, String name, String kind, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
    static AgencyEntry of(KnownAgency agency) {
        return new AgencyEntry(
                agency.id(), agency.slug(), agency.name(), agency.kind(), agency.validFrom(), agency.validTo());
    }
}
