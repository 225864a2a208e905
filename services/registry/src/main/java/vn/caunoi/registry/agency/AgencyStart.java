package vn.caunoi.registry.agency;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Loads the province before the first request is answered. A service that cannot know its agencies must not start. */
@ApplicationScoped
class AgencyStart {

    private final AgencyLoader loader;
    private final AgencyConfig config;

    @Inject
    AgencyStart(AgencyLoader loader, AgencyConfig config) {
        this.loader = loader;
        this.config = config;
    }

    void load(@Observes StartupEvent start) throws Throwable {
        var facts = ProvinceHistory.of(ProvinceFiles.read(config.province()));
        VertxContextSupport.subscribeAndAwait(() -> loader.load(facts));
    }
}
