package vn.caunoi.registry.task;

import jakarta.enterprise.context.ApplicationScoped;
import vn.caunoi.registry.calendar.ClockKind;
import vn.caunoi.registry.calendar.OpenClocks;

/**
 * Due times of tasks that wait. A closed task keeps the due time it was judged by, an extended one the time that was
 * told to whoever waits.
 */
@ApplicationScoped
class TaskClocks implements OpenClocks {

    @Override
    public ClockKind kind() {
        return ClockKind.TASK;
    }

    @Override
    public String table() {
        return "task";
    }

    @Override
    public String open() {
        return "t.state = 'OPEN' and t.extended_until is null";
    }

    @Override
    public String rule() {
        return "t.rule";
    }

    @Override
    public String trigger() {
        return "t.trigger_at";
    }

    @Override
    public String agencyId() {
        return "t.agency_id";
    }

    @Override
    public String title() {
        return "t.title";
    }
}
