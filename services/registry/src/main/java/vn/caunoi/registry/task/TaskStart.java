package vn.caunoi.registry.task;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Lets every open task show the calendar of this version before the first request is answered. */
@ApplicationScoped
class TaskStart {

    private final TaskClockLoader clocks;

    @Inject
    TaskStart(TaskClockLoader clocks) {
        this.clocks = clocks;
    }

    void rerunClocks(@Observes StartupEvent start) throws Throwable {
        VertxContextSupport.subscribeAndAwait(clocks::rerun);
    }
}
