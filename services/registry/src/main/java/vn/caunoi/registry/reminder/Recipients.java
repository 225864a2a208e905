package vn.caunoi.registry.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.caunoi.registry.coverage.OpenDuty;
import vn.caunoi.registry.coverage.OpenDutyReason;
import vn.caunoi.registry.officer.AgencyAddress;
import vn.caunoi.registry.spokesperson.SpeakingTerm;

/** Who is told of what: official addresses in, addresses of one duty out. */
final class Recipients {

    private final Map<UUID, List<String>> speakers;
    private final Map<UUID, List<String>> officers;
    private final Optional<String> office;

    /** @param office the address of the province's office; empty when nobody has said */
    Recipients(List<SpeakingTerm> terms, List<AgencyAddress> officers, Optional<String> office, Instant now) {
        this.speakers = terms.stream()
                .filter(term -> term.standing() && term.holdsAt(now))
                .collect(groupingBy(SpeakingTerm::agencyId, mapping(SpeakingTerm::email, toList())));
        this.officers =
                officers.stream().collect(groupingBy(AgencyAddress::agencyId, mapping(AgencyAddress::email, toList())));
        this.office = office;
    }

    List<String> of(OpenDuty duty) {
        List<String> found =
                switch (duty.owner()) {
                    case AGENCY -> ofAgency(duty);
                    case PROVINCE -> office.stream().toList();
                    case MINISTRY -> List.of();
                };
        return found.stream().distinct().toList();
    }

    private List<String> ofAgency(OpenDuty duty) {
        List<String> staff = officers.getOrDefault(duty.agencyId(), List.of());
        return switch (duty.kind()) {
            // Nobody is there who could be told, so others must know.
            case VACANCY -> Stream.concat(staff.stream(), office.stream()).toList();
            // The question goes to the person itself; only when that does not help, others are told.
            case CONTACT_CONFIRMATION -> duty.reason() == OpenDutyReason.NOT_CONFIRMED ? List.of() : orOffice(staff);
            case PUBLICATION, CONTACT_REPORT, TASK ->
                orOffice(Stream.concat(speakers.getOrDefault(duty.agencyId(), List.of()).stream(), staff.stream())
                        .toList());
        };
    }

    private List<String> orOffice(List<String> found) {
        return found.isEmpty() ? office.stream().toList() : found;
    }
}
