package vn.caunoi.registry.agency;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Loads the province before the first request is answered. A service that cannot know its agencies must not start. */
@ApplicationScoped
class AgencyStart {

    /** Before everything that refers to agencies. */
    static final int FIRST = 100;

    private final AgencyLoader loader;
    private final HomeProvince province;

    @Inject
    AgencyStart(AgencyLoader loader, HomeProvince province) {
        this.loader = loader;
        this.province = province;
    }

    void load(@Observes @Priority(FIRST) StartupEvent start) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> loader.load(province.agencies()));
    }
}
