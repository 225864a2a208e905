package vn.caunoi.registry.task;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Runs the clocks of open tasks again when this version of the service knows other holidays than the one before. */
@ApplicationScoped
public class TaskClockLoader {

    private static final Logger LOG = Logger.getLogger(TaskClockLoader.class);

    private final TaskRepository tasks;
    private final AnswerClock clock;

    @Inject
    TaskClockLoader(TaskRepository tasks, AnswerClock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Answers how many clocks were run again. */
    @WithTransaction
    public Uni<Integer> rerun() {
        return tasks.openWithOtherCalendar(clock.calendarVersion()).map(open -> {
            open.forEach(task -> task.rerun(clock));
            LOG.infof("tasks: %d clocks run again with calendar %s", open.size(), clock.calendarVersion());
            return open.size();
        });
    }
}
