package vn.caunoi.registry.press;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the press directory.
 *
 * @param number of the licence, of a reporter that of the press card
 * @param agencyId the press agency it belongs to; absent for a press agency itself
 * @param validTo last day, inclusive; absent while no end is known
 * @param valid whether today is one of the days
 */
public record PressEntryView(
        UUID id,
        PressKind kind,
        String number,
        String name,
        @Nullable PressMedium medium,
        @Nullable UUID agencyId,
        @Nullable String agencyName,
        @Nullable String position,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String website,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean valid,
        int version) {}
