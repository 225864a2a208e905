package vn.caunoi.registry.importing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/**
 * Reads and judges files beside the event loop, one at a time: however many are sent at once, only one of them is open
 * in memory.
 */
@ApplicationScoped
class ImportWorker {

    private final WorkerExecutor executor;

    @Inject
    ImportWorker(Vertx vertx) {
        executor = vertx.createSharedWorkerExecutor("imports", 1);
    }

    /** The result arrives where the caller was, so that a session can be opened then. */
    <T> Uni<T> run(Callable<T> work) {
        return executor.executeBlocking(work, false);
    }
}
