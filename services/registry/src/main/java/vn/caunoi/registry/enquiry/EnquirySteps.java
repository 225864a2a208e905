package vn.caunoi.registry.enquiry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.audit.AuditTrail;

/** Writes what happens to an enquiry into its history and into the trail; within the caller's transaction. */
@ApplicationScoped
class EnquirySteps {

    static final String ENTITY = "enquiry";

    private final EnquiryRepository enquiries;
    private final StepRepository steps;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    EnquirySteps(EnquiryRepository enquiries, StepRepository steps, AuditTrail audit, Clock clock) {
        this.enquiries = enquiries;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Something that happens.
     *
     * @param action as the trail calls it
     * @param agencyId whose step it is: who takes over, who was asked, who contributed, whose note it is
     */
    record Step(
            String action,
            EnquiryStepKind kind,
            @Nullable UUID agencyId,
            @Nullable String text,
            Instant at,
            String by) {}

    /** Changes the enquiry and keeps the step. */
    Uni<Enquiry> take(Enquiry enquiry, Step step, Consumer<Enquiry> change) {
        RecordedEnquiry before = RecordedEnquiry.of(enquiry);
        change.accept(enquiry);
        enquiry.stepped();
        return steps.persist(EnquiryStep.of(
                        enquiry.id(), step.kind(), step.agencyId(), step.text(), step.at(), clock.instant(), step.by()))
                .chain(() -> enquiries.flush())
                .chain(() -> audit.record(
                        step.action(), ENTITY, enquiry.id(), step.agencyId(), before, RecordedEnquiry.of(enquiry)))
                .replaceWith(enquiry);
    }
}
