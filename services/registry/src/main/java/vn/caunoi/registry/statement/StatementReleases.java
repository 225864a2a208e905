package vn.caunoi.registry.statement;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.caunoi.database.InTurn;
import vn.caunoi.problem.Conflict;

/**
 * Publishes what has waited long enough. Each in its own transaction, which locks it and looks again: beside other
 * instances the second one finds it done, and whoever is killed meanwhile has done nothing.
 */
@ApplicationScoped
class StatementReleases {

    private static final Logger LOG = Logger.getLogger(StatementReleases.class);

    private final StatementService statements;

    @Inject
    StatementReleases(StatementService statements) {
        this.statements = statements;
    }

    @Scheduled(
            identity = "statements-of-the-hour",
            every = "${registry.statement.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return round().onFailure().recoverWithItem(failure -> {
            LOG.warn("statements cannot be looked for now", failure);
            return null;
        });
    }

    /** One round; a test does it by hand. */
    Uni<Void> round() {
        return statements.due().chain(due -> InTurn.forEach(due, this::release));
    }

    /** What cannot be published, because its task has ended meanwhile, goes back to its writers; it holds up nobody. */
    private Uni<Void> release(UUID id) {
        return statements
                .release(id)
                .onFailure(Conflict.class)
                .recoverWithUni(() -> statements.miss(id))
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.errorf(failure, "statement %s could not be published at its time", id);
                    return null;
                });
    }
}
