package vn.caunoi.registry.task;

import org.jspecify.annotations.Nullable;

/**
 * A task as its agency works on it.
 *
 * @param text what staff wrote about the matter
 */
public record TaskDetail(TaskSummary summary, @Nullable String text, int version) {}
