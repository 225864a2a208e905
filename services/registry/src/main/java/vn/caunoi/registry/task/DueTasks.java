package vn.caunoi.registry.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Open tasks whose time is over or ends soon, what is due first.
 *
 * @param next where to go on; null behind the last one
 */
public record DueTasks(List<TaskSummary> items, @Nullable Cursor next) {

    /** A place in the order of due times. */
    public record Cursor(Instant dueAt, UUID id) {

        private static final UUID BEFORE_ALL = new UUID(0, 0);

        /** Before everything that was due at this moment, or is due later. */
        public static Cursor since(Instant moment) {
            return new Cursor(moment, BEFORE_ALL);
        }
    }
}
