package vn.caunoi.registry.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.caunoi.deadlines.Deadlines;

/** Legal clocks that follow the edited calendar. */
@ApplicationScoped
class LawWiring {

    @Produces
    @Singleton
    Deadlines deadlines(WorkingCalendars calendars) {
        return Deadlines.following(calendars.rules(), calendars);
    }
}
