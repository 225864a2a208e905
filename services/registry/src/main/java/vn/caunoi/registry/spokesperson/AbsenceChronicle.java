package vn.caunoi.registry.spokesperson;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.audit.AuditTrail;

/** What is told of an absence: to the trail of changes only; the public list reads it by the clock. */
@ApplicationScoped
class AbsenceChronicle {

    private static final String ENTITY = "unavailability";

    private final AuditTrail audit;

    @Inject
    AbsenceChronicle(AuditTrail audit) {
        this.audit = audit;
    }

    Uni<Void> note(String action, @Nullable UnavailabilityView before, Unavailability changed) {
        return audit.record(action, ENTITY, changed.id(), changed.agencyId(), before, UnavailabilityView.of(changed));
    }
}
