package vn.caunoi.registry.calendar;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Knows the calendar before the first request is answered and before any other feature computes a clock. */
@ApplicationScoped
class CalendarStart {

    private static final int BEFORE_OTHERS = 100;

    private final CalendarLoader loader;
    private final WorkingCalendars calendars;

    @Inject
    CalendarStart(CalendarLoader loader, WorkingCalendars calendars) {
        this.loader = loader;
        this.calendars = calendars;
    }

    void load(@Observes @Priority(BEFORE_OTHERS) StartupEvent start) throws Throwable {
        VertxContextSupport.subscribeAndAwait(loader::seed);
        VertxContextSupport.subscribeAndAwait(calendars::refresh);
    }
}
