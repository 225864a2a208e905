package vn.caunoi.registry.reorganisation;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.caunoi.registry.agency.HomeProvince;

/** Lets the reorganisation that the data files tell of stand among the others. */
@ApplicationScoped
class ReformStart {

    /** After the agencies themselves. */
    private static final int SECOND = 200;

    private final ReorganisationService reorganisations;
    private final HomeProvince province;

    @Inject
    ReformStart(ReorganisationService reorganisations, HomeProvince province) {
        this.reorganisations = reorganisations;
        this.province = province;
    }

    void tell(@Observes @Priority(SECOND) StartupEvent start) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> reorganisations.tell(province.reform()));
    }
}
