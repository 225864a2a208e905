package vn.caunoi.monitoring.issue;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Begins with every open issue at an agency that exists, also after an upgrade. */
@ApplicationScoped
class IssueSuccessionStart {

    private final IssueSuccessionService succession;

    @Inject
    IssueSuccessionStart(IssueSuccessionService succession) {
        this.succession = succession;
    }

    void catchUp(@Observes StartupEvent start) throws Throwable {
        VertxContextSupport.subscribeAndAwait(succession::catchUp);
    }
}
