package vn.caunoi.registry.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import vn.caunoi.deadlines.LegalRules;

/** What rules need from outside: the time, and the law. */
@ApplicationScoped
class Wiring {

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    LegalRules rules() {
        return LegalRules.load();
    }
}
