package vn.caunoi.registry.officer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An officer as the own agency and the province see them.
 *
 * @param activeTo last day; absent while active
 * @param active whether today is one of the days
 */
public record OfficerView(
        UUID id,
        UUID agencyId,
        String agencyName,
        String personName,
        String position,
        String phone,
        String email,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        boolean active,
        int version) {

    static OfficerView of(Officer officer, String agencyName, LocalDate today) {
        return new OfficerView(
                officer.id(),
                officer.agencyId(),
                agencyName,
                officer.personName(),
                officer.position(),
                officer.phone(),
                officer.email(),
                officer.decisionNumber(),
                officer.decidedOn(),
                officer.activeFrom(),
                officer.activeTo(),
                officer.isActiveOn(today),
                officer.version());
    }
}
