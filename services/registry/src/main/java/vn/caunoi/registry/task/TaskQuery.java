package vn.caunoi.registry.task;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are wanted; a bean parameter.
 *
 * @param state null for every state
 * @param kind null for every kind
 * @param agency null for every agency the caller may see
 * @param overdue only those that wait although their time is over, surely or not
 */
public record TaskQuery(
        @QueryParam("state") @Nullable TaskState state,
        @QueryParam("kind") @Nullable TaskKind kind,
        @QueryParam("agency") @Nullable UUID agency,
        @QueryParam("overdue") @DefaultValue("false") Boolean overdue) {

    /** Open ones, of whatever kind. */
    public static TaskQuery open() {
        return new TaskQuery(TaskState.OPEN, null, null, false);
    }
}
