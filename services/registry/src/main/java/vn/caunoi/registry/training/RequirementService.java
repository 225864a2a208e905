package vn.caunoi.registry.training;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.DatabaseConstraint;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.identity.Caller;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.communicator.Vocabulary;

/** What the province asks of its people. */
@ApplicationScoped
public class RequirementService {

    private static final String ENTITY = "training-requirement";

    private final RequirementRepository requirements;
    private final Topics topics;
    private final Vocabulary vocabulary;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    RequirementService(
            RequirementRepository requirements,
            Topics topics,
            Vocabulary vocabulary,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.requirements = requirements;
        this.topics = topics;
        this.vocabulary = vocabulary;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** All of them, those of today first. */
    @WithSession
    public Uni<RequirementList> all() {
        return requirements
                .all()
                .map(all -> new RequirementList(all.stream()
                        .map(requirement -> requirement.view(today()))
                        .sorted(Comparator.comparing(view -> !view.inForce()))
                        .toList()));
    }

    /** Asks something new. */
    @WithTransaction
    public Uni<RequirementView> record(RecordRequirement command) {
        check(command);
        return requirements
                .persist(Requirement.recorded(command, clock.instant(), caller.username()))
                .chain(requirement -> flushed(requirement, "recorded", null));
    }

    /** Replaces what is asked, as last seen. Fails with {@link RequirementNotFound}. */
    @WithTransaction
    public Uni<RequirementView> change(UUID id, long seen, RecordRequirement command) {
        check(command);
        return requirements.requireForChange(id).chain(requirement -> {
            RequirementView before = requirement.view(today());
            requirement.change(seen, command, today(), clock.instant(), caller.username());
            return flushed(requirement, "changed", before);
        });
    }

    private Uni<RequirementView> flushed(Requirement requirement, String action, @Nullable RequirementView before) {
        return requirements
                .flush()
                .onFailure(DatabaseConstraint.broken("training_requirement_once_at_a_time"))
                .transform(twice -> new RequirementsOverlap())
                .map(done -> requirement.view(today()))
                .call(after -> audit.record(action, ENTITY, requirement.id(), null, before, after));
    }

    private void check(RecordRequirement command) {
        topics.require(command.topic());
        String level = command.level();
        if (level != null) {
            vocabulary.requireLevel(level, "level");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
