package vn.caunoi.eventing.lifecycle;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import vn.caunoi.contracts.codec.EventCodec;

/** Plain objects that the beans of this library share. */
@Singleton
class EventingBeans {

    @Produces
    @Singleton
    EventCodec codec() {
        return new EventCodec();
    }

    /** The system's clock, unless the service brings its own. */
    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
