package vn.caunoi.registry.spokesperson;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Caller;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.AgencyService;

/** What waits for a second person: of the own agency, or of all for those who see all. */
@ApplicationScoped
public class ProposalService {

    private final ProposalRepository proposals;
    private final AssignmentRepository assignments;
    private final UnavailabilityRepository unavailabilities;
    private final AgencyService agencies;
    private final AssignmentChronicle chronicle;
    private final Caller caller;

    @Inject
    ProposalService(
            ProposalRepository proposals,
            AssignmentRepository assignments,
            UnavailabilityRepository unavailabilities,
            AgencyService agencies,
            AssignmentChronicle chronicle,
            Caller caller) {
        this.proposals = proposals;
        this.assignments = assignments;
        this.unavailabilities = unavailabilities;
        this.agencies = agencies;
        this.chronicle = chronicle;
        this.caller = caller;
    }

    /**
     * What waits, the oldest first.
     *
     * @param forMe leaves out what the caller cannot confirm: what the caller proposed, and everything for those who
     *     confirm nothing
     */
    @WithSession
    public Uni<Page<ProposalView>> waiting(boolean forMe, PageRequest page) {
        if (forMe && !caller.has(Roles.AGENCY_APPROVER) && !caller.has(Roles.PROVINCE_ADMIN)) {
            return Uni.createFrom().item(page.of(List.of(), 0L));
        }
        UUID agency = forMe && !caller.has(Roles.PROVINCE_ADMIN) ? agencies.ownAgency() : agencies.ownAgencyOrAll();
        return proposals.waiting(agency, forMe ? caller.username() : null, page).chain(found -> unavailabilities
                .of(ids(found.items(), ProposalKind.UNAVAILABILITY))
                .map(absences -> absences.stream().collect(toMap(Unavailability::id, Function.identity())))
                .chain(absences -> about(found.items(), absences)
                        .map(known -> new Page<>(
                                found.items().stream()
                                        .map(row -> view(row, absences.get(row.id()), known))
                                        .toList(),
                                found.page(),
                                found.size(),
                                found.total()))));
    }

    private Uni<Map<UUID, AssignmentView>> about(
            List<ProposalRepository.Waiting> rows, Map<UUID, Unavailability> absences) {
        Set<UUID> wanted = Stream.of(
                        ids(rows, ProposalKind.ASSIGNMENT).stream(),
                        ids(rows, ProposalKind.END).stream(),
                        absences.values().stream().map(Unavailability::assignmentId))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
        return assignments.named(wanted).map(found -> found.stream()
                .map(row -> chronicle.view(row.assignment(), row.agencyName(), row.agencyKind()))
                .collect(toMap(AssignmentView::id, Function.identity())));
    }

    private static List<UUID> ids(List<ProposalRepository.Waiting> rows, ProposalKind kind) {
        return rows.stream()
                .filter(row -> row.kind() == kind)
                .map(ProposalRepository.Waiting::id)
                .toList();
    }

    private static ProposalView view(
            ProposalRepository.Waiting row, @Nullable Unavailability absence, Map<UUID, AssignmentView> known) {
        UUID about = absence == null ? row.id() : absence.assignmentId();
        return new ProposalView(
                row.kind(),
                Objects.requireNonNull(known.get(about), "read in the same transaction"),
                absence == null ? null : UnavailabilityView.of(absence),
                row.proposedBy(),
                row.proposedAt());
    }
}
