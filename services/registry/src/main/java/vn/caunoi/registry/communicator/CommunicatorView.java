package vn.caunoi.registry.communicator;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A communicator as the own agency sees them.
 *
 * @param agencyId the agency that leads this person
 * @param communeName name of the committee of the commune of work; absent for the whole province
 * @param activeTo last day; absent while active
 * @param active whether today is one of the days
 */
public record CommunicatorView(
        UUID id,
        UUID agencyId,
        String agencyName,
        String code,
        CommunicatorKind kind,
        String level,
        String personName,
        @Nullable String position,
        @Nullable UUID communeId,
        @Nullable String communeName,
        @Nullable String villages,
        List<String> languages,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String decisionNumber,
        LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        boolean active,
        int version) {

    static CommunicatorView of(
            Communicator communicator, String agencyName, @Nullable String communeName, LocalDate today) {
        return new CommunicatorView(
                communicator.id(),
                communicator.agencyId(),
                agencyName,
                communicator.code(),
                communicator.kind(),
                communicator.level(),
                communicator.personName(),
                communicator.position(),
                communicator.communeId(),
                communeName,
                communicator.villages(),
                communicator.languages(),
                communicator.phone(),
                communicator.email(),
                communicator.decisionNumber(),
                communicator.activeFrom(),
                communicator.activeTo(),
                communicator.isActiveOn(today),
                communicator.version());
    }
}
