package vn.caunoi.registry.importing;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.identity.Caller;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.agency.NotYourAgency;
import vn.caunoi.registry.audit.AuditTrail;

/** The parts of an import that talk to the database; each public method is one session. */
@ApplicationScoped
public class BatchService {

    private static final String ENTITY = "import";

    private final ImportRepository imports;
    private final StoredRows stored;
    private final ImportKinds kinds;
    private final AgencyService agencies;
    private final AuditTrail audit;
    private final ImportConfig config;
    private final Caller caller;
    private final Clock clock;
    private final MeterRegistry meters;

    @Inject
    BatchService(
            ImportRepository imports,
            StoredRows stored,
            ImportKinds kinds,
            AgencyService agencies,
            AuditTrail audit,
            ImportConfig config,
            Caller caller,
            Clock clock,
            MeterRegistry meters) {
        this.imports = imports;
        this.stored = stored;
        this.kinds = kinds;
        this.agencies = agencies;
        this.audit = audit;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
        this.meters = meters;
    }

    /** Imports of the own agency, or of all, newest first. */
    @WithSession
    public Uni<Page<ImportView>> list(PageRequest page) {
        return imports.page(agencies.ownAgencyOrAll(), page);
    }

    /** Fails with {@link ImportNotFound}, or with {@link NotYourAgency}. */
    @WithSession
    public Uni<ImportView> get(UUID id) {
        return imports.requireRow(id)
                .call(row -> agencies.requireInsight(row.batch().agencyId()))
                .map(ImportRepository.Row::view);
    }

    /** What the lines would do, or did. Fails with {@link ImportNotFound}, or with {@link NotYourAgency}. */
    @WithSession
    public Uni<Page<PlannedRow>> rows(UUID id, @Nullable RowVerdict verdict, PageRequest page) {
        return get(id).chain(view -> imports.countRows(id, verdict)
                .chain(total -> imports.rows(id, verdict, page.offset(), page.size())
                        .map(contents -> page.of(stored.read(contents), total))));
    }

    /** All of them. */
    @WithSession
    public Uni<List<PlannedRow>> allRows(UUID id) {
        return imports.rows(id, null, 0, config.maxRows()).map(stored::read);
    }

    /** Fails with {@link ImportNotFound}, or with {@link NotYourAgency} when this caller cannot let it be written. */
    @WithSession
    public Uni<ImportScope> requireActing(UUID id) {
        return imports.requireRow(id)
                .chain(row -> agencies.requireActing(row.batch().agencyId()).map(agency -> {
                    if (row.batch().everyAgency() && !caller.has(Roles.PROVINCE_ADMIN)) {
                        throw new NotYourAgency();
                    }
                    return new ImportScope(agency, row.batch().everyAgency(), today());
                }));
    }

    /** Fails with {@link vn.caunoi.registry.agency.AgencyNotFound}, or with {@link NotYourAgency}. */
    @WithSession
    public Uni<ImportScope> scope(UUID agencyId) {
        return agencies.requireActing(agencyId).map(this::scope);
    }

    private ImportScope scope(AgencySummary agency) {
        return new ImportScope(agency, caller.has(Roles.PROVINCE_ADMIN), today());
    }

    /** Looks up what the lines are compared with. */
    @WithSession
    public Uni<ImportJudge> prepare(ImportKind kind, ImportScope scope, List<ImportRow> rows) {
        return kind.prepare(scope, rows);
    }

    /** Keeps a plan that was just made. */
    @WithTransaction
    public Uni<ImportView> keep(String kind, ImportScope scope, String fileName, String fileHash, Plan plan) {
        Instant now = clock.instant();
        ImportBatch batch = ImportBatch.checked(kind, scope, fileName, fileHash, plan, now, caller.username());
        return imports.forget(now.minus(config.keepUnconfirmed()), now.minus(config.keepRows()))
                .chain(() -> imports.persistAndFlush(batch))
                .call(saved -> imports.replaceRows(saved.id(), stored.write(plan.rows())))
                .map(saved -> ImportView.of(saved, scope.agency().name()))
                .call(view -> audit.record("checked", ENTITY, view.id(), view.agencyId(), null, view));
    }

    /** Keeps what another look found. */
    @WithTransaction
    public Uni<ImportView> keepAgain(UUID id, ImportScope scope, Plan plan) {
        return imports.requireForChange(id).chain(batch -> {
            ImportView before = ImportView.of(batch, scope.agency().name());
            batch.checkAgain(plan, clock.instant(), caller.username());
            return imports.flush()
                    .chain(() -> imports.replaceRows(batch.id(), stored.write(plan.rows())))
                    .replaceWith(() -> ImportView.of(batch, scope.agency().name()))
                    .call(after -> audit.record("checked", ENTITY, id, batch.agencyId(), before, after));
        });
    }

    /**
     * Writes exactly what was shown, all of it or nothing. Confirming the same plan again changes nothing.
     *
     * <p>Fails with {@link ImportNotAsShown} or {@link ImportOutdated}.
     */
    @WithTransaction
    public Uni<ImportView> apply(UUID id, String planHash) {
        return requireActing(id).chain(scope -> imports.requireForChange(id)
                .call(batch -> batch.isToBeApplied(planHash)
                        ? write(batch, scope.agency())
                        : Uni.createFrom().voidItem())
                .map(batch -> ImportView.of(batch, scope.agency().name())));
    }

    private Uni<Void> write(ImportBatch batch, AgencySummary agency) {
        return imports.lockKind(batch.kind())
                .chain(() -> imports.rows(batch.id(), null, 0, config.maxRows()))
                .map(stored::read)
                .chain(rows -> kinds.require(batch.kind()).apply(rows))
                .invoke(() -> batch.applied(clock.instant(), caller.username()))
                .chain(() -> imports.flush())
                .chain(() -> audit.record(
                        "applied", ENTITY, batch.id(), agency.id(), null, ImportView.of(batch, agency.name())))
                .invoke(() -> meters.counter("registry.import.applied").increment());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
