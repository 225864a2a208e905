package vn.caunoi.monitoring.platform;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.random.RandomGenerator;

/** Chance, so that tests can bring their own. The clock comes with the eventing library. */
@Singleton
class MonitoringWiring {

    @Produces
    @Singleton
    @DefaultBean
    RandomGenerator random() {
        return RandomGenerator.getDefault();
    }
}
