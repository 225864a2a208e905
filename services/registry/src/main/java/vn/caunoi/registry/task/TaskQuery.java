package vn.caunoi.registry.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are wanted.
 *
 * @param state null for every state
 * @param kind null for every kind
 * @param agency null for every agency the caller may see
 * @param overdue only those that wait although their time is over, surely or not
 */
public record TaskQuery(@Nullable TaskState state, @Nullable TaskKind kind, @Nullable UUID agency, boolean overdue) {}
