package vn.caunoi.registry.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.caunoi.registry.calendar.ClockKind;
import vn.caunoi.registry.calendar.OpenClocks;

/** Due times of tasks that wait for an answer. An answered task keeps the due time it was answered under. */
@ApplicationScoped
class TaskClocks implements OpenClocks {

    /** The database needs the rule of each origin where the clock is computed outside an entity. */
    private static final String RULE = Arrays.stream(TaskOrigin.values())
            .flatMap(origin -> origin.rule().stream().map(rule -> "when '" + origin + "' then '" + rule + "'"))
            .collect(Collectors.joining(" ", "case t.origin ", " end"));

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
        return "t.state = 'OPEN'";
    }

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public String trigger() {
        return "t.received_at";
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
