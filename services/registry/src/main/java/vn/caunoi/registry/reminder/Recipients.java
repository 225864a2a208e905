package vn.caunoi.registry.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.caunoi.registry.coverage.OpenDuty;
import vn.caunoi.registry.coverage.OpenDutyReason;
import vn.caunoi.registry.duty.DutyOwner;
import vn.caunoi.registry.officer.AgencyAddress;
import vn.caunoi.registry.spokesperson.SpeakingTerm;
import vn.caunoi.registry.spokesperson.SpokespersonKind;

/**
 * Who is told of what: official addresses in, addresses of one duty at one stage out.
 *
 * <p>Whoever works on it first: the regular spokesperson, or the head where there is none, and the officers. The head
 * when it is over. When that does not help, those who lead the province: the head of its committee, and the office that
 * works for them.
 */
final class Recipients {

    private final Map<UUID, List<String>> regular;
    private final Map<UUID, List<String>> heads;
    private final Map<UUID, List<String>> officers;
    private final List<String> leaders;
    private final List<String> office;

    /**
     * @param office the address of the province's office; empty when nobody has said
     * @param committee the provincial committee; empty when there is none
     */
    Recipients(
            List<SpeakingTerm> terms,
            List<AgencyAddress> officers,
            Optional<String> office,
            Optional<UUID> committee,
            Instant now) {
        this.regular = addresses(terms, term -> term.kind() == SpokespersonKind.REGULAR && term.holdsAt(now));
        this.heads = addresses(terms, term -> term.kind() == SpokespersonKind.HEAD && term.holdsAt(now));
        this.officers =
                officers.stream().collect(groupingBy(AgencyAddress::agencyId, mapping(AgencyAddress::email, toList())));
        this.office = office.stream().toList();
        this.leaders = Stream.concat(
                        committee.stream().flatMap(id -> heads.getOrDefault(id, List.of()).stream()),
                        this.office.stream())
                .toList();
    }

    private static Map<UUID, List<String>> addresses(List<SpeakingTerm> terms, Predicate<SpeakingTerm> wanted) {
        return terms.stream()
                .filter(wanted)
                .collect(groupingBy(SpeakingTerm::agencyId, mapping(SpeakingTerm::email, toList())));
    }

    List<String> of(OpenDuty duty, Stage stage) {
        List<String> found =
                switch (stage) {
                    case BEFORE_DUE -> whoWorksOn(duty);
                    case OVERDUE -> both(whoWorksOn(duty), headOf(duty));
                    case ESCALATED -> isForLeaders(duty) ? both(headOf(duty), leaders) : List.of();
                };
        return found.stream().distinct().toList();
    }

    private List<String> whoWorksOn(OpenDuty duty) {
        return switch (duty.owner()) {
            case AGENCY -> inAgency(duty);
            case PROVINCE -> office;
            case MINISTRY -> List.of();
        };
    }

    private List<String> inAgency(OpenDuty duty) {
        List<String> staff = officers.getOrDefault(duty.agencyId(), List.of());
        return switch (duty.kind()) {
            // Nobody is there who could be told, so others must know.
            case VACANCY -> both(staff, office);
            // The question goes to the person itself; only when that does not help, others are told.
            case CONTACT_CONFIRMATION -> duty.reason() == OpenDutyReason.NOT_CONFIRMED ? List.of() : orOffice(staff);
            case PUBLICATION, CONTACT_REPORT, TASK -> orOffice(both(speakers(duty), staff));
        };
    }

    private List<String> speakers(OpenDuty duty) {
        List<String> named = regular.getOrDefault(duty.agencyId(), List.of());
        return named.isEmpty() ? heads.getOrDefault(duty.agencyId(), List.of()) : named;
    }

    /** A question to a person is no matter of the head, and what others owe neither. */
    private List<String> headOf(OpenDuty duty) {
        return isForLeaders(duty) ? heads.getOrDefault(duty.agencyId(), List.of()) : List.of();
    }

    /**
     * Whoever waits for an agency's answer may turn to those above it; what only the province wants never goes there.
     */
    private static boolean isForLeaders(OpenDuty duty) {
        return duty.owner() == DutyOwner.AGENCY
                && switch (duty.kind()) {
                    case TASK, PUBLICATION -> true;
                    case VACANCY, CONTACT_CONFIRMATION, CONTACT_REPORT -> false;
                };
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private List<String> orOffice(List<String> found) {
        return found.isEmpty() ? office : found;
    }
}
