package vn.caunoi.registry.reorganisation;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.caunoi.database.InTurn;

/**
 * Brings into force what was applied for a day that has now come. Each in its own transaction; one that fails is logged
 * and tried again at the next round, and holds up nobody else. Beside other instances the second one finds it done.
 */
@ApplicationScoped
class EffectiveDays {

    private static final Logger LOG = Logger.getLogger(EffectiveDays.class);

    private final ReorganisationService reorganisations;

    @Inject
    EffectiveDays(ReorganisationService reorganisations) {
        this.reorganisations = reorganisations;
    }

    @Scheduled(
            identity = "reorganisations-of-the-day",
            every = "${registry.reorganisation.every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> round() {
        return reorganisations.due().chain(due -> InTurn.forEach(due, this::enter));
    }

    private Uni<Void> enter(UUID id) {
        return reorganisations.enterIntoForce(id).onFailure().recoverWithItem(failure -> {
            LOG.errorf(failure, "reorganisation %s could not enter into force", id);
            return null;
        });
    }
}
