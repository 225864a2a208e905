package vn.caunoi.registry.communicator;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.DatabaseConstraint;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.identity.Caller;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.AgencyKind;
import vn.caunoi.registry.agency.AgencyNotFound;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.agency.NotYourAgency;
import vn.caunoi.registry.audit.AuditTrail;

/** Who explains policies in person, for which agency, where and in which languages. */
@ApplicationScoped
public class CommunicatorService {

    static final String CODE_ONCE = "communicator_code_once_at_a_time";

    private final CommunicatorRepository communicators;
    private final CommunicatorRules rules;
    private final AgencyService agencies;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;
    private final MeterRegistry meters;

    @Inject
    CommunicatorService(
            CommunicatorRepository communicators,
            CommunicatorRules rules,
            AgencyService agencies,
            AuditTrail audit,
            Caller caller,
            Clock clock,
            MeterRegistry meters) {
        this.communicators = communicators;
        this.rules = rules;
        this.agencies = agencies;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.meters = meters;
    }

    /** Those that the caller may see: of the own agency, or of all. Fails with {@link NotYourAgency}. */
    @WithSession
    public Uni<Page<CommunicatorView>> search(CommunicatorQuery query, PageRequest page) {
        return communicators.page(visible(query), today(), page);
    }

    /** The same without pages. Fails with {@link NotYourAgency}. */
    @WithSession
    public Uni<List<CommunicatorView>> export(CommunicatorQuery query) {
        return communicators.all(visible(query), today());
    }

    /** Fails with {@link CommunicatorNotFound}, or with {@link NotYourAgency}. */
    @WithSession
    public Uni<CommunicatorView> get(UUID id) {
        return communicators
                .requireRow(id)
                .call(row -> agencies.requireInsight(row.communicator().agencyId()))
                .map(row -> row.view(today()));
    }

    /**
     * Fails with {@link CommunicatorNotFound}, or with {@link NotYourAgency} when the caller acts for another agency.
     */
    @WithSession
    public Uni<AgencySummary> requireActing(UUID id) {
        return communicators
                .requireRow(id)
                .chain(row -> agencies.requireActing(row.communicator().agencyId()));
    }

    /** Records somebody new. */
    @WithTransaction
    public Uni<CommunicatorView> record(UUID agencyId, RecordCommunicator command) {
        return agencies.requireActing(agencyId).call(() -> check(command)).chain(agency -> {
            Communicator communicator = Communicator.recorded(agencyId, command, clock.instant(), caller.username());
            return communicators
                    .persistAndFlush(communicator)
                    .onFailure(DatabaseConstraint.broken(CODE_ONCE))
                    .transform(taken -> new CodeTaken())
                    .invoke(() ->
                            meters.counter("registry.communicator.recorded").increment())
                    .chain(saved -> recorded(saved.id(), "recorded", null));
        });
    }

    /** Replaces what is known of somebody, as last seen. */
    @WithTransaction
    public Uni<CommunicatorView> change(UUID id, long seen, RecordCommunicator command) {
        return requireActing(id)
                .call(() -> check(command))
                .chain(agency -> communicators.requireForChange(id).chain(communicator -> view(id).chain(before -> {
                    communicator.change(seen, command);
                    return flushed(id, "changed", before);
                })));
    }

    /** Ends somebody's time, as last seen. */
    @WithTransaction
    public Uni<CommunicatorView> retire(UUID id, long seen, LocalDate lastDay) {
        return requireActing(id)
                .chain(agency -> communicators.requireForChange(id).chain(communicator -> view(id).chain(before -> {
                    communicator.retire(seen, lastDay);
                    return flushed(id, "retired", before);
                })));
    }

    private Uni<CommunicatorView> flushed(UUID id, String action, CommunicatorView before) {
        return communicators
                .flush()
                .onFailure(DatabaseConstraint.broken(CODE_ONCE))
                .transform(taken -> new CodeTaken())
                .chain(() -> recorded(id, action, before));
    }

    private Uni<CommunicatorView> recorded(UUID id, String action, @Nullable CommunicatorView before) {
        return view(id).call(after -> audit.record(action, "communicator", id, after.agencyId(), before, after));
    }

    private Uni<CommunicatorView> view(UUID id) {
        return communicators.requireRow(id).map(row -> row.view(today()));
    }

    private Uni<Void> check(RecordCommunicator command) {
        rules.check(command);
        UUID commune = command.communeId();
        return commune == null
                ? Uni.createFrom().voidItem()
                : agencies.require(commune)
                        .onFailure(AgencyNotFound.class)
                        .transform(unknown -> new CommuneUnknown())
                        .invoke(agency -> {
                            if (agency.kind() != AgencyKind.COMMUNE_COMMITTEE || !agency.existedOn(today())) {
                                throw new CommuneUnknown();
                            }
                        })
                        .replaceWithVoid();
    }

    private CommunicatorQuery visible(CommunicatorQuery query) {
        return query.ofAgency(agencies.visible(query.agency()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
